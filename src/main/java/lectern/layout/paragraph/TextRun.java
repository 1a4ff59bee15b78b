package lectern.layout.paragraph;

import lectern.layout.Style;

/**
 * A run of running text in one style.
 *
 * @param start index in the running text of its first character
 * @param end index after its last character
 * @param reference index of the link, image or mark it belongs to, or -1
 * @param offset where its first character stands in the plain text, or -1 for what is not words
 */
public record TextRun(int start, int end, Style style, int reference, int offset) {

  /** The offset of the character at this index; only for words. */
  int offsetAt(int index) {
    return offset + index - start;
  }

  boolean isWords() {
    return offset >= 0;
  }

  /** Whether {@code next} begins where this ends, in the text and on the page alike. */
  boolean continuesIn(TextRun next) {
    return isWords()
        && next.isWords()
        && next.offset == offsetAt(end)
        && next.reference == reference
        && next.style.equals(style);
  }
}
