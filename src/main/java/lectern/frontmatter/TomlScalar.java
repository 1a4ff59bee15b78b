package lectern.frontmatter;

/** The bare scalars of TOML 1.0, where their meaning is beyond doubt. */
final class TomlScalar {
  /** Any number of so many digits fits into 64 bits. */
  private static final int MOST_DIGITS = 18;

  private TomlScalar() {}

  /** A whole number without leading zeros, signs of plus, or underscores. */
  static boolean isWhole(String word) {
    int from = word.startsWith("-") ? 1 : 0;
    int digits = digits(word, from);
    boolean zero = word.startsWith("0", from);
    return digits > 0
        && digits <= MOST_DIGITS
        && from + digits == word.length()
        && (!zero || word.length() == 1);
  }

  /**
   * {@code 2024-08-23}, alone or with {@code T10:20:30}, a fraction, and {@code Z} or an offset.
   */
  static boolean isDate(String word) {
    if (!matches(word, 0, "dddd-dd-dd") || !Dates.exists(year(word), two(word, 5), two(word, 8))) {
      return false;
    }
    if (two(word, 5) == 0 || two(word, 8) == 0) {
      return false;
    }
    if (word.length() == 10) {
      return true;
    }
    if (!matches(word, 10, "Tdd:dd:dd") || !isClock(word, 11) || two(word, 17) > 59) {
      return false;
    }
    int at = 19;
    if (word.startsWith(".", at)) {
      int digits = digits(word, at + 1);
      if (digits == 0 || digits > 9) {
        return false;
      }
      at += 1 + digits;
    }
    return at == word.length() || isOffset(word, at);
  }

  private static boolean isOffset(String word, int at) {
    boolean signed = word.startsWith("+", at) || word.startsWith("-", at);
    return word.substring(at).equals("Z")
        || (signed
            && word.length() == at + 6
            && matches(word, at + 1, "dd:dd")
            && two(word, at + 1) < 15
            && two(word, at + 4) < 60);
  }

  private static boolean isClock(String word, int at) {
    return two(word, at) < 24 && two(word, at + 3) < 60;
  }

  private static int year(String word) {
    return two(word, 0) * 100 + two(word, 2);
  }

  private static int two(String word, int at) {
    return (word.charAt(at) - '0') * 10 + word.charAt(at + 1) - '0';
  }

  /** Whether a pattern stands at an offset; {@code d} in it is a digit. */
  private static boolean matches(String word, int at, String pattern) {
    if (word.length() < at + pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      char c = word.charAt(at + i);
      if (wanted == 'd' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int digits(String word, int from) {
    int at = from;
    while (at < word.length() && isDigit(word.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
