package lectern.ui.panel;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.table.WideTable;
import lectern.screen.Size;
import lectern.text.BinarySearch;
import lectern.ui.look.ContentArea;

/**
 * Which columns of a table a screen shows, and how wide.
 *
 * <p>Columns have their natural width up to a limit, and are shown whole. Where not all have room,
 * the first stands still and the others move beside it, unless it would take too much of the room.
 *
 * @param left the first cell of the screen that the table takes
 * @param frozen cells of the first column, which stands still; 0 when it moves with the others
 * @param first the first of the columns that move
 * @param cells how wide they are
 * @param last the furthest column they can begin with
 */
record TableViewport(int left, int frozen, int first, List<Integer> cells, int last) {
  TableViewport {
    cells = List.copyOf(cells);
  }

  /**
   * Cells between a column that stands still and those that move: a line and the space beside it.
   */
  static final int DIVIDER = 3;

  /** A wide table leaves no more free at the edges of the screen. */
  private static final int MARGIN = 1;

  /** A line of a cell is no longer than this as long as that does not let the whole table fit. */
  private static final int COMFORTABLE = 40;

  static TableViewport of(FullTable panel, Size size) {
    WideTable table = panel.table();
    ContentArea area = ContentArea.of(size);
    int left = Math.min(area.left(), MARGIN);
    int room = size.columns() - 2 * left;
    int limit = limit(table, room);
    int total = total(table, limit, room);
    if (total <= room) {
      int from = total <= area.width() ? area.left() : left;
      return new TableViewport(from, 0, 0, cells(table, 0, room, limit), 0);
    }
    int still = Math.min(table.natural(0), limit);
    int frozen = still > 0 && still <= room * 2 / 5 ? still : 0;
    int beside = frozen > 0 ? room - frozen - DIVIDER : room;
    int last = last(table, frozen > 0 ? 1 : 0, beside, limit);
    int first = Math.clamp(panel.column(), frozen > 0 ? 1 : 0, last);
    List<Integer> cells = cells(table, first, beside, limit);
    return new TableViewport(left, frozen, first, cells, last);
  }

  /** The first cell of the screen after the column that stands still and its line. */
  int moving() {
    return left + (frozen > 0 ? frozen + DIVIDER : 0);
  }

  /** Whether no column is out of sight at the left. */
  boolean isAtLeft() {
    return first == (frozen > 0 ? 1 : 0);
  }

  /** The first cell of the screen after the table. */
  int right() {
    int right = moving() - (!cells.isEmpty() ? WideTable.GAP : 0);
    for (int column : cells) {
      right += column + WideTable.GAP;
    }
    return right;
  }

  /** Whether a cell has several lines in some column that is shown. */
  boolean wraps(WideTable table) {
    boolean wraps = frozen > 0 && table.isWrapped(0, frozen);
    for (int i = 0; i < cells.size(); i++) {
      wraps |= table.isWrapped(first + i, cells.get(i));
    }
    return wraps;
  }

  /** The greatest limit at which all columns fit; when there is none, a comfortable one. */
  private static int limit(WideTable table, int room) {
    return BinarySearch.last(
        Math.clamp(room * 3L / 5, 1, COMFORTABLE),
        room,
        middle -> total(table, middle, room) <= room);
  }

  /** Cells of the whole table; of a table that is wider than the room only as far as that shows. */
  private static int total(WideTable table, int limit, int room) {
    int total = -WideTable.GAP;
    for (int i = 0; i < table.columns() && total <= room; i++) {
      total += Math.min(table.natural(i), limit) + WideTable.GAP;
    }
    return total;
  }

  /** As many whole columns as there is room for, at least one. */
  private static List<Integer> cells(WideTable table, int first, int room, int limit) {
    var cells = new ArrayList<Integer>();
    int total = 0;
    for (int column = first; column < table.columns(); column++) {
      int wide = Math.min(Math.min(table.natural(column), limit), room);
      if (!cells.isEmpty() && total + wide > room) {
        break;
      }
      cells.add(wide);
      total += wide + WideTable.GAP;
    }
    return cells;
  }

  /** The first column from which on all others fit. */
  private static int last(WideTable table, int least, int room, int limit) {
    int column = table.columns() - 1;
    int total = Math.min(table.natural(column), limit);
    while (column > least) {
      total += WideTable.GAP + Math.min(table.natural(column - 1), limit);
      if (total > room) {
        break;
      }
      column--;
    }
    return Math.max(least, column);
  }
}
