package lectern.text;

/**
 * The characters most texts are made of, which need no table: each is a cluster of its own with a
 * known width.
 */
final class SimpleCharacters {
  /** Latin, Greek and Cyrillic letters, common punctuation, and the East Asian characters. */
  static boolean isSimple(char c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    if (c < 0x2010) {
      return c >= 0xA0 && c <= 0x482 && c != 0xAD && (c < 0x300 || c >= 0x370);
    }
    return c <= 0x2027 || isWide(c);
  }

  /** The cells of a plain character, 1 or 2, where what is ambiguous takes one. */
  static int cells(char c) {
    return c > 0x2027 ? 2 : 1;
  }

  /** Ideographs, kana, Hangul syllables, and the fullwidth forms. */
  private static boolean isWide(char c) {
    if (c < 0xAC00) {
      return c >= 0x3000
          && c < 0xA000
          && (c <= 0x3029
              || (c >= 0x3041 && c <= 0x3096)
              || (c >= 0x30A0 && c <= 0x30FF)
              || c >= 0x3400);
    }
    return c <= 0xD7A3 || (c >= 0xFF01 && c <= 0xFF60);
  }
}
