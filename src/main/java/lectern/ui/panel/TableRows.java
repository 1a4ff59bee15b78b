package lectern.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.layout.Line;
import lectern.layout.table.WideTable;
import lectern.screen.Size;

/**
 * The rows of a table as a screen of some size shows them, each typeset when first shown.
 *
 * <p>A row is as high as those of its cells that are seen: while the columns move, the first row on
 * the screen stays, and the others close up below it.
 */
final class TableRows {
  /** Further than this one goes by rows: nobody counts the lines. */
  private static final int FAR = 1000;

  private final WideTable table;
  private final TableViewport viewport;

  private final boolean airy;
  private final Cells header;
  private final int height;
  private final Map<Integer, Cells> typeset = new HashMap<>();

  private TableRows(WideTable table, TableViewport viewport, Size size) {
    this.table = table;
    this.viewport = viewport;
    this.airy = viewport.wraps(table);
    this.header =
        new Cells(
            isFrozen() ? table.header(0, List.of(viewport.frozen())) : List.of(),
            table.header(viewport.first(), viewport.cells()));
    this.height = size.rows() > 1 ? size.rows() - 1 : 1;
  }

  /** The lines of a row: those of the column that stands still, and of those that move. */
  record Cells(List<Line> still, List<Line> moving) {
    int lines() {
      return Math.max(still.size(), moving.size());
    }
  }

  /** A line of a row. */
  record TableLine(int row, int line) {}

  static TableRows of(FullTable panel, Size size) {
    return new TableRows(panel.table(), TableViewport.of(panel, size), size);
  }

  TableViewport viewport() {
    return viewport;
  }

  Cells header() {
    return header;
  }

  /** Lines of the screen for the header and its rule; a header leaves most of it to the rows. */
  int headerLines() {
    return header.lines() == 0 || height < 3 ? 0 : Math.min(header.lines(), height / 2 - 1) + 1;
  }

  /** Lines of the screen for the rows. */
  int bodyLines() {
    return height - headerLines();
  }

  Cells row(int row) {
    return typeset.computeIfAbsent(row, this::cells);
  }

  private Cells cells(int row) {
    return new Cells(
        isFrozen() ? table.row(row, 0, List.of(viewport.frozen())) : List.of(),
        table.row(row, viewport.first(), viewport.cells()));
  }

  private boolean isFrozen() {
    return viewport.frozen() > 0;
  }

  /** Lines of a row, and a blank line below it where rows have several lines. */
  int lines(int row) {
    return Math.max(1, row(row).lines()) + (airy && row < table.rows() - 1 ? 1 : 0);
  }

  /**
   * The first line on the screen: where the panel stands, but inside the table. A row that was
   * higher beside other columns is shown from its beginning.
   */
  TableLine top(FullTable panel) {
    int row = Math.clamp(panel.row(), 0, Math.max(0, table.rows() - 1));
    int line = table.rows() > 0 && panel.line() < lines(row) ? Math.max(0, panel.line()) : 0;
    return within(new TableLine(row, line));
  }

  /** The place so many lines further down, or up when negative. */
  TableLine move(TableLine from, int lines) {
    if (Math.abs(lines) > FAR) {
      long row = Math.clamp((long) from.row() + lines, 0, Math.max(0, table.rows() - 1));
      return within(new TableLine((int) row, 0));
    }
    return within(moveLines(from, lines));
  }

  /** The lowest place a screen may begin at: the last line of the table is its last. */
  TableLine last() {
    int row = table.rows() - 1;
    return row < 0
        ? new TableLine(0, 0)
        : moveLines(new TableLine(row, lines(row) - 1), 1 - bodyLines());
  }

  private TableLine within(TableLine place) {
    TableLine last = last();
    boolean below =
        place.row() > last.row() || (place.row() == last.row() && place.line() > last.line());
    return below ? last : place;
  }

  private TableLine moveLines(TableLine from, int lines) {
    if (table.rows() == 0) {
      return from;
    }
    int row = from.row();
    int line = from.line() + lines;
    while (line < 0 && row > 0) {
      row--;
      line += lines(row);
    }
    while (row < table.rows() - 1 && line >= lines(row)) {
      line -= lines(row);
      row++;
    }
    return new TableLine(row, Math.clamp(line, 0, lines(row) - 1));
  }
}
