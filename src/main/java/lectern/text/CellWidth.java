package lectern.text;

/** How many cells text takes on a terminal. */
public final class CellWidth {
  private CellWidth() {}

  /** The cells of a whole text: the sum over its grapheme clusters. */
  public static int of(String text) {
    return text.codePointCount(0, text.length());
  }
}
