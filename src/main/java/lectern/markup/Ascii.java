package lectern.markup;

/** Asks what an ASCII character is; letters of other scripts are none here. */
public final class Ascii {
  private Ascii() {}

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
