package lectern.ui.panel;

import java.util.List;
import lectern.layout.Line;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.PageView;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.panel.TableRows.Cells;
import lectern.ui.panel.TableRows.TableLine;

/** Draws a table over the whole screen: its header above, its first column at the left. */
final class TableView {
  static void draw(Frame frame, PanelContext context, FullTable panel) {
    Theme theme = context.theme();
    int height = frame.size().rows();
    frame.fill(0, 0, height, frame.size().columns(), theme.text());
    TableRows rows = TableRows.of(panel, frame.size());
    TableViewport viewport = rows.viewport();
    boolean mirrored = panel.table().isRightToLeft();
    int header = rows.headerLines();
    for (int i = 0; i < header - 1; i++) {
      line(frame, theme, viewport, mirrored, rows.header(), i, i);
    }
    int end = body(frame, theme, rows, panel);
    divider(frame, theme, viewport, mirrored, header, end);
    if (height > 1) {
      status(frame, context, panel, rows);
    }
  }

  /** Draws the rows from a place on; the first row of the screen below them. */
  private static int body(Frame frame, Theme theme, TableRows rows, FullTable panel) {
    TableLine top = rows.top(panel);
    int count = panel.table().rows();
    boolean mirrored = panel.table().isRightToLeft();
    int at = rows.headerLines();
    int end = at + rows.bodyLines();
    int line = top.line();
    for (int row = top.row(); row < count && at < end; row++) {
      for (; line < rows.lines(row) && at < end; line++) {
        line(frame, theme, rows.viewport(), mirrored, rows.row(row), line, at++);
      }
      line = 0;
    }
    return at;
  }

  private static void line(
      Frame frame,
      Theme theme,
      TableViewport viewport,
      boolean mirrored,
      Cells cells,
      int line,
      int row) {
    int still = viewport.left();
    int moving = viewport.moving();
    if (mirrored) {
      still = frame.size().columns() - still - viewport.frozen();
      moving = frame.size().columns() - viewport.right();
    }
    line(frame, theme, cells.still(), line, row, still);
    line(frame, theme, cells.moving(), line, row, moving);
  }

  private static void line(
      Frame frame, Theme theme, List<Line> lines, int line, int row, int column) {
    if (line < lines.size()) {
      PageView.line(frame, lines.get(line), List.of(), row, column, theme::of);
    }
  }

  /** The rule under the header, and the line beside the column that stands still. */
  private static void divider(
      Frame frame, Theme theme, TableViewport viewport, boolean mirrored, int header, int end) {
    int columns = frame.size().columns();
    if (header > 0) {
      int width = Math.min(viewport.right(), columns) - viewport.left();
      int left = mirrored ? columns - viewport.left() - width : viewport.left();
      frame.repeat(header - 1, left, width, "─", theme.quiet());
    }
    if (viewport.frozen() > 0) {
      int column = mirrored ? columns - viewport.moving() + 1 : viewport.moving() - 2;
      for (int row = 0; row < end; row++) {
        frame.write(row, column, row == header - 1 ? "┼" : "│", theme.quiet());
      }
    }
  }

  private static void status(Frame frame, PanelContext context, FullTable panel, TableRows rows) {
    int row = frame.size().rows() - 1;
    if (!context.message().isEmpty()) {
      StatusLine.message(frame, context.theme(), row, context.message());
      return;
    }
    var legend = new KeyLegend(context.keymap(), KeyContext.TABLE);
    TableViewport viewport = rows.viewport();
    boolean mirrored = panel.table().isRightToLeft();
    boolean before = !viewport.isAtLeft();
    boolean after = viewport.first() < viewport.last();
    String place = place(panel, rows);
    int room = ContentArea.of(frame.size()).width() - frame.cells(place) - 2;
    String keys =
        StatusLine.fitting(
            frame.widths(),
            room,
            (mirrored ? after : before) ? legend.key(Action.PREVIOUS_COLUMN, "left") : "",
            (mirrored ? before : after) ? legend.key(Action.NEXT_COLUMN, "right") : "",
            legend.key(Action.CLOSE, panel.linked() ? "to the text, for links" : "closes"));
    StatusLine.ends(frame, ContentArea.of(frame.size()), context.theme().quiet(), row, place, keys);
  }

  /** Which columns and rows are seen. */
  private static String place(FullTable panel, TableRows rows) {
    TableViewport viewport = rows.viewport();
    int shown = viewport.cells().size();
    int columns = panel.table().columns();
    int moving = columns - (viewport.frozen() > 0 ? 1 : 0);
    String across =
        shown == moving
            ? describe(columns, "column")
            : between("column", viewport.first() + 1, viewport.first() + shown, columns);
    int count = panel.table().rows();
    int first = rows.top(panel).row();
    int last = lastRow(panel, rows);
    String down =
        first == 0 && last >= count - 1
            ? describe(count, "row")
            : between("row", first + 1, last + 1, count);
    return across + " · " + down;
  }

  private static int lastRow(FullTable panel, TableRows rows) {
    TableLine top = rows.top(panel);
    int row = top.row();
    int left = rows.bodyLines() + top.line();
    while (row < panel.table().rows() && left > 0) {
      left -= rows.lines(row++);
    }
    return row - 1;
  }

  private static String describe(int count, String name) {
    return count + " " + name + (count == 1 ? "" : "s");
  }

  private static String between(String name, int first, int last, int count) {
    String which = first == last ? name + " " + first : name + "s " + first + "–" + last;
    return which + " of " + count;
  }
}
