package lectern.layout;

/**
 * A run of one line in one style.
 *
 * <p>Where a span is words, its text is that of the plain text from {@code offset} on, character by
 * character: the same but for superscript and subscript letters, the pictures of control
 * characters, and brackets mirrored in words that run from right to left. Soft hyphens and all but
 * the first of several spaces stand in no span; a hyphen shown at a line's end is a span of its own
 * and not words.
 *
 * @param column its first cell, counted from the left edge of the page
 * @param text what is shown; its width is {@code Widths.of(text)}
 * @param offset where its words start in the plain text, or -1 for what is not words (bullets,
 *     bars, rules, note numbers)
 * @param reference index into {@code PlainText.references()} of the link or mark it belongs to, or
 *     -1
 */
public record Span(int column, String text, Style style, int offset, int reference) {

  /** Whether this span is words of the text, which search and copy can find. */
  public boolean isWords() {
    return offset >= 0;
  }

  /** The same at another cell. */
  public Span at(int otherColumn) {
    return new Span(otherColumn, text, style, offset, reference);
  }
}
