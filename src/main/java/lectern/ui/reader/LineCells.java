package lectern.ui.reader;

import lectern.layout.Line;
import lectern.layout.Span;
import lectern.text.Graphemes;
import lectern.text.Widths;

/** Which character of a line stands in which cell, and the other way round. */
final class LineCells {
  /** The cell where the character at this offset stands; 0 when the line does not show it. */
  static int cell(Line line, int offset, Widths widths) {
    int cell = 0;
    for (Span span : line.spans()) {
      if (span.isWords() && span.offset() <= offset) {
        int inside = Math.min(span.text().length(), offset - span.offset());
        cell = span.column() + widths.of(span.text().substring(0, inside));
      }
    }
    return cell;
  }

  /** The offset of the character in this cell, else of the one before it, else of the first. */
  static int offset(Line line, int cell, Widths widths) {
    int offset = -1;
    for (Span span : line.spans()) {
      if (span.isWords() && (span.column() <= cell || offset < 0)) {
        offset = span.offset() + inside(span.text(), cell - span.column(), widths);
      }
    }
    return offset < 0 ? line.start() : offset;
  }

  private static int inside(String text, int cells, Widths widths) {
    int at = 0;
    int used = 0;
    for (int next = Graphemes.next(text, 0); next < text.length(); ) {
      used += widths.of(text.substring(at, next));
      if (used > cells) {
        return at;
      }
      at = next;
      next = Graphemes.next(text, next);
    }
    return at;
  }
}
