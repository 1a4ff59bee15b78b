package lectern.layout.paragraph;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import lectern.layout.HouseStyle;
import lectern.layout.Span;
import lectern.text.Direction;
import lectern.text.Graphemes;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the words of one text are seen, where some of them run from right to left (UAX
 * #9).
 *
 * <p>Lines are broken in the order of reading; only then are the spans of each put in the order of
 * seeing. What runs from right to left is one span a cluster, so that every span still holds its
 * words from its offset on.
 */
public final class VisualOrder {
  private final Bidi bidi;
  private final boolean reordered;
  private final Widths widths;

  private VisualOrder(Bidi bidi, HouseStyle houseStyle) {
    this.bidi = bidi;
    this.reordered = houseStyle.reordered();
    this.widths = houseStyle.widths();
  }

  /** The order of a text, or null where all of it runs from left to right. */
  public static @Nullable VisualOrder of(String text, HouseStyle houseStyle) {
    if (!Direction.hasRightToLeft(text)) {
      return null;
    }
    // A line end that the author asked for does not end the paragraph.
    var bidi = new Bidi(text.replace('\n', '\u2028'), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return new VisualOrder(bidi, houseStyle);
  }

  /** Whether lines begin at the right edge. */
  boolean isRightToLeft() {
    return !bidi.baseIsLeftToRight();
  }

  /** Whether the character at this index runs as the text as a whole does. */
  boolean runsAsText(int index) {
    return bidi.getLevelAt(index) == bidi.getBaseLevel();
  }

  /** The level of the character at this index: odd when it runs from right to left. */
  int level(int index) {
    return reordered ? bidi.getLevelAt(index) : 0;
  }

  /** Whether a span has to end before this index, since what follows runs another way. */
  boolean changesDirection(int index) {
    return level(index - 1) != level(index);
  }

  /**
   * The spans of a line as they are seen.
   *
   * @param spans in the order of reading, none of which turns inside
   * @param levels of the spans
   * @param left the first cell of the line's words, and {@code right} the cell after the last, when
   *     they begin at the left edge
   * @param edge the cell at which the page ends
   */
  List<Span> reorder(List<Span> spans, List<Integer> levels, int left, int right, int edge) {
    var parts = new ArrayList<Span>();
    var partLevels = new ArrayList<Integer>();
    for (int i = 0; i < spans.size(); i++) {
      if (levels.get(i) % 2 == 0) {
        parts.add(spans.get(i));
      } else {
        clusters(spans.get(i), parts);
      }
      while (partLevels.size() < parts.size()) {
        partLevels.add(levels.get(i));
      }
    }
    if (parts.isEmpty()) {
      return parts;
    }
    byte[] order = new byte[parts.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = partLevels.get(i).byteValue();
    }
    Span[] row = parts.toArray(Span[]::new);
    Bidi.reorderVisually(order, 0, row, 0, row.length);
    var seen = new ArrayList<Span>();
    int column = isRightToLeft() ? left + edge - right : left;
    for (Span span : row) {
      seen.add(span.at(column));
      column += widths.of(span.text());
    }
    return seen;
  }

  private static void clusters(Span span, List<Span> out) {
    String text = span.text();
    int next;
    for (int at = 0; at < text.length(); at = next) {
      next = Graphemes.next(text, at);
      int offset = span.isWords() ? span.offset() + at : -1;
      String cluster = Direction.mirrored(text.substring(at, next));
      out.add(new Span(span.column(), cluster, span.style(), offset, span.reference()));
    }
  }
}
