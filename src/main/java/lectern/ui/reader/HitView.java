package lectern.ui.reader;

import java.util.List;
import lectern.document.PlainTextRange;
import lectern.document.SearchHits;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.Widths;
import lectern.ui.look.Theme;

/** Highlights what was looked for, on lines that are drawn already. */
final class HitView {
  /**
   * Highlights every hit on these lines.
   *
   * @param row the frame's row of the first line
   * @param column the frame's column of the page's left edge
   * @param shift where the words of these lines begin in the text that was searched: 0 on the page,
   *     the offset of the note in a pop-up
   */
  static void highlight(
      Frame frame,
      Theme theme,
      SearchState search,
      List<Line> lines,
      int row,
      int column,
      int shift) {
    SearchHits hits = search.hits();
    if (hits == null) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      for (Span span : lines.get(i).spans()) {
        if (span.isWords()) {
          highlight(frame, theme, search, hits, span, row + i, column + span.column(), shift);
        }
      }
    }
  }

  private static void highlight(
      Frame frame,
      Theme theme,
      SearchState search,
      SearchHits hits,
      Span span,
      int row,
      int at,
      int shift) {
    int start = span.offset() + shift;
    int end = start + span.text().length();
    // The hit before may reach into this span from the line above.
    for (int i = Math.max(0, hits.from(start) - 1); i < hits.count(); i++) {
      PlainTextRange hit = hits.at(i);
      if (hit.start() >= end) {
        return;
      }
      int from = at + cells(span, hit.start() - start, frame.widths());
      int to = at + cells(span, hit.end() - start, frame.widths());
      for (int cell = from; cell < Math.min(to, frame.size().columns()); cell++) {
        CellStyle cellStyle = frame.cell(row, cell).cellStyle();
        frame.paint(
            row, cell, 1, i == search.current() ? theme.hit(cellStyle) : theme.found(cellStyle));
      }
    }
  }

  /** Cells of so many characters of a span. */
  private static int cells(Span span, int characters, Widths widths) {
    return widths.of(span.text(), 0, Math.clamp(characters, 0, span.text().length()));
  }
}
