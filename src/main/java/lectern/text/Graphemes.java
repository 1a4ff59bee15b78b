package lectern.text;

/** Extended grapheme clusters (UAX #29): what a reader takes for one character. */
public final class Graphemes {
  private Graphemes() {}

  /** The offset after the cluster that starts at {@code start}, which lies inside the text. */
  public static int next(CharSequence text, int start) {
    return start + Character.charCount(Character.codePointAt(text, start));
  }
}
