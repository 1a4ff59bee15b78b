package lectern.document;

import java.util.List;

/** What a word is. */
final class WordRules {
  /**
   * Ideographs and hiragana are words one by one (UAX #29), since nothing parts them; anything else
   * is a word when a letter or digit is in it.
   *
   * @param from border of a piece as {@code BreakIterator} cuts it; {@code to} is the next one
   * @param offset what is added to the indexes of the words that are found
   */
  static void add(List<PlainTextRange> found, String words, int from, int to, int offset) {
    int wordStart = -1;
    boolean word = false;
    int next;
    for (int at = from; at < to; at = next) {
      int codePoint = words.codePointAt(at);
      next = at + Character.charCount(codePoint);
      if (standsAlone(codePoint)) {
        while (next < to && continues(words.codePointAt(next))) {
          next += Character.charCount(words.codePointAt(next));
        }
        if (word) {
          found.add(new PlainTextRange(offset + wordStart, offset + at));
        }
        found.add(new PlainTextRange(offset + at, offset + next));
        wordStart = -1;
        word = false;
      } else {
        wordStart = wordStart < 0 ? at : wordStart;
        word = word || Character.isLetterOrDigit(codePoint);
      }
    }
    if (word) {
      found.add(new PlainTextRange(offset + wordStart, offset + to));
    }
  }

  private static boolean standsAlone(int codePoint) {
    return codePoint >= 0x2E80
        && (Character.isIdeographic(codePoint)
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA);
  }

  /** A voicing mark or a variation of the character before it. */
  private static boolean continues(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** How many words there are as people count them: what blanks and dashes part. */
  static int count(String text) {
    int words = 0;
    boolean counted = false;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int codePoint = text.codePointAt(at);
      next = at + Character.charCount(codePoint);
      if (standsAlone(codePoint)) {
        words++;
        counted = false;
      } else if (Character.isWhitespace(codePoint)
          || "\u2013\u2014\u2026".indexOf(codePoint) >= 0) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(codePoint)) {
        words++;
        counted = true;
      }
    }
    return words;
  }
}
