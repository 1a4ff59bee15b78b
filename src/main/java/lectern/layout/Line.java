package lectern.layout;

import java.util.List;

/**
 * One line of a page.
 *
 * @param start offset in the plain text of its first word; a line without words has that of the
 *     next
 * @param end offset after its last word, in a table after the last of its row; equal to {@code
 *     start} without words
 * @param spans from left to right, not overlapping
 */
public record Line(int start, int end, List<Span> spans) {
  public Line {
    spans = List.copyOf(spans);
  }

  /** A line without anything on it, standing before the words at {@code offset}. */
  public static Line blank(int offset) {
    return new Line(offset, offset, List.of());
  }
}
