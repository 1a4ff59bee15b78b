package lectern.markup;

/** Asks what an ASCII character is; letters of other scripts are none here. */
public final class Ascii {
  private Ascii() {}

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The offset after the letters that start here, {@code start} itself where none do. */
  public static int lettersEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset after the run of letters, digits and these characters that starts here. */
  public static int wordEnd(CharSequence text, int start, String others) {
    int end = start;
    while (end < text.length()
        && (isLetter(text.charAt(end))
            || isDigit(text.charAt(end))
            || others.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** CommonMark 0.31, 2.1: what a backslash escapes. */
  public static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c);
  }
}
