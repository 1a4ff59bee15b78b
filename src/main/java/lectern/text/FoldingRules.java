package lectern.text;

import java.text.Normalizer;

/**
 * What folding makes of one character; {@link FoldingData} holds the answers for common letters.
 */
final class FoldingRules {
  private static final char FULLWIDTH = '\uFF01';
  private static final char FULLWIDTH_END = '\uFF5E';

  /** A letter and its marks, by the decomposition of Unicode. */
  static String letter(String cluster) {
    if (cluster.length() == 1) {
      char c = cluster.charAt(0);
      String spelt = spelling(c);
      if (isIdeograph(c) || !spelt.equals(cluster)) {
        return spelt;
      }
    }
    String parts = Normalizer.normalize(cluster, Normalizer.Form.NFD);
    var bare = new StringBuilder(parts.length());
    for (int at = 0; at < parts.length(); at++) {
      bare.append(spelling(parts.charAt(at)));
    }
    return withoutCase(Normalizer.normalize(bare, Normalizer.Form.NFC));
  }

  /** Kana, ideographs and Hangul syllables have neither case nor marks to lose. */
  private static boolean isIdeograph(char c) {
    return (c >= 0x3041 && c < 0xA000) || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** By way of the capital, so that the two small sigmas, for one, become one. */
  private static String withoutCase(String letters) {
    var small = new StringBuilder(letters.length());
    int codePoint;
    for (int at = 0; at < letters.length(); at += Character.charCount(codePoint)) {
      codePoint = letters.codePointAt(at);
      small.appendCodePoint(Character.toLowerCase(Character.toUpperCase(codePoint)));
    }
    return small.toString();
  }

  /**
   * A character as one types it on a plain keyboard, without capitals; empty for what is removed.
   */
  static String spelling(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', '′', '‹', '›', 'ʻ', 'ʼ', '´' -> "'";
      case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '…' -> "...";
      case 'Æ', 'æ' -> "ae";
      case 'Œ', 'œ' -> "oe";
      case 'ß', 'ẞ' -> "ss";
      case 'Ø', 'ø' -> "o";
      case 'Ł', 'ł' -> "l";
      case 'Đ', 'đ' -> "d";
      case 'Þ', 'þ' -> "th";
      case 'Ĳ', 'ĳ' -> "ij";
      case 'ﬀ' -> "ff";
      case 'ﬁ' -> "fi";
      case 'ﬂ' -> "fl";
      case 'ﬃ' -> "ffi";
      case 'ﬄ' -> "ffl";
      case 'ﬅ', 'ﬆ' -> "st";
      default -> {
        if (isSpace(c)) {
          yield " ";
        }
        boolean full = c >= FULLWIDTH && c <= FULLWIDTH_END;
        char narrow = full ? Character.toLowerCase((char) (c - FULLWIDTH + '!')) : c;
        yield isRemoved(c) ? "" : String.valueOf(narrow);
      }
    };
  }

  /** Zs, Zl, Zp and the controls, without a look into the tables of java.lang. */
  private static boolean isSpace(char c) {
    return switch (c) {
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c <= ' ' || (c >= 0x7F && c <= 0xA0) || (c >= 0x2000 && c <= 0x200A);
    };
  }

  /** Marks of scripts that are read without them, and what is not seen. */
  static boolean isRemoved(char c) {
    if (c < 0x700) {
      return c == 0xAD || c == 0x61C || c == 0x640 || (c >= 0x300 && isMark(c));
    }
    return (c >= 0x180B && c <= 0x180F)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xFE20 && c <= 0xFE2F)
        || c == 0xFEFF;
  }

  static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
