package lectern.markup;

import lectern.text.CharacterRun;

/** Classifies characters of ASCII; letters of other scripts do not count. */
public final class Ascii {
  private Ascii() {}

  public static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The offset after the letters that start here, {@code start} itself where none do. */
  public static int lettersEnd(String text, int start) {
    return CharacterRun.end(text, start, Ascii::isLetter);
  }

  /** The offset after the run of letters, digits and these characters that starts here. */
  public static int wordEnd(CharSequence text, int start, String others) {
    return CharacterRun.end(text, start, c -> isWord(c) || others.indexOf(c) >= 0);
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isWord(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** CommonMark 0.31, 2.1: what a backslash escapes. */
  public static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !isWord(c);
  }
}
