package lectern.ui.look;

import java.util.List;
import java.util.function.Function;
import lectern.document.Reference;
import lectern.document.Reference.LinkReference;
import lectern.document.target.Target;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/** Draws lines of a page on a frame: the only way in which a page becomes cells. */
public final class PageView {
  private PageView() {}

  /**
   * Draws the page from a row on.
   *
   * @param row first row of the frame
   * @param rows how many rows at most
   * @param column the frame's column of the page's left edge
   * @param selected index of the reference that is highlighted, or -1
   */
  public static void draw(
      Frame frame,
      Theme theme,
      Page page,
      PageRow top,
      int row,
      int rows,
      int column,
      int selected) {
    List<Line> lines = page.lines(top, rows);
    List<Reference> references = page.plain().references();
    for (int i = 0; i < lines.size(); i++) {
      for (Span span : lines.get(i).spans()) {
        boolean highlighted = selected >= 0 && span.reference() == selected;
        CellStyle cellStyle = theme.of(span.style());
        String link = link(references, span.reference());
        frame.write(
            row + i,
            column + span.column(),
            frame.size().columns(),
            span.text(),
            highlighted ? theme.highlight(cellStyle) : cellStyle,
            link);
      }
    }
  }

  /**
   * Draws one line of a page.
   *
   * @param column the frame's column of the page's left edge
   */
  public static void line(
      Frame frame,
      Line line,
      List<Reference> references,
      int row,
      int column,
      Function<Style, CellStyle> styles) {
    for (Span span : line.spans()) {
      CellStyle cellStyle = styles.apply(span.style());
      String link = link(references, span.reference());
      frame.write(
          row, column + span.column(), frame.size().columns(), span.text(), cellStyle, link);
    }
  }

  /**
   * Highlights the words from one offset to another on lines that are drawn already.
   *
   * @param lines those of the frame's first rows
   * @param column the frame's column of the page's left edge
   */
  public static void highlight(Frame frame, List<Line> lines, int column, int start, int end) {
    for (int row = 0; row < lines.size(); row++) {
      for (Span span : lines.get(row).spans()) {
        if (span.isWords() && span.offset() < end) {
          int from = column + span.column() + cells(span, start, frame.widths());
          int to = column + span.column() + cells(span, end, frame.widths());
          for (int cell = from; cell < Math.min(to, frame.size().columns()); cell++) {
            frame.paint(row, cell, 1, frame.cell(row, cell).cellStyle().with(CellStyle.REVERSE));
          }
        }
      }
    }
  }

  /** Cells of the part of a span that stands before an offset. */
  private static int cells(Span span, int offset, Widths widths) {
    int inside = Math.clamp(offset - span.offset(), 0, span.text().length());
    return widths.of(span.text().substring(0, inside));
  }

  /** The address a terminal may offer for these cells: web addresses only, never anything else. */
  private static @Nullable String link(List<Reference> references, int index) {
    if (index >= 0
        && references.get(index).kind() instanceof LinkReference to
        && to.target() instanceof Target.Web web) {
      return web.address();
    }
    return null;
  }
}
