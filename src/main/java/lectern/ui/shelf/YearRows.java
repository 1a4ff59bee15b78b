package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.YearCount;
import lectern.text.Widths;

/**
 * The rows of the histogram of years: one a year, newest first; where there is too little room, one
 * for as many years as it takes. Of several rows in turn that would be empty one is left.
 *
 * @param left the first column
 * @param row the first row, below the heading
 * @param label cells of the widest label
 * @param count cells of the greatest count
 */
record YearRows(List<YearRow> rows, int left, int width, int row, int label, int count) {
  private static final int[] SPANS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000};

  /** Cells of the sign before the row of the selected essay. */
  static final int SIGN = 2;

  /**
   * One row.
   *
   * @param label what is written before the bar
   * @param first the first of its years, and {@code last} the last
   * @param essays how many are of these years; -1 where it stands for years that are left out
   */
  record YearRow(String label, int first, int last, int essays) {
    boolean holds(int year) {
      return essays >= 0 && first <= year && year <= last;
    }
  }

  YearRows {
    rows = List.copyOf(rows);
  }

  /** The histogram of these years, newest first, on a shelf that has room for one. */
  static YearRows of(List<YearCount> years, ShelfLayout layout, Widths widths) {
    int headingRows = Math.min(1, layout.listRows() - 1);
    List<YearRow> rows = List.of();
    for (int span : SPANS) {
      rows = rows(years, span);
      if (rows.size() <= layout.listRows() - headingRows) {
        break;
      }
    }
    int label = 0;
    int most = 0;
    for (YearRow row : rows) {
      label = Math.max(label, widths.of(row.label()));
      most = Math.max(most, row.essays());
    }
    int width = layout.yearColumns() - ShelfLayout.GAP;
    int count = Integer.toString(most).length();
    return new YearRows(
        rows, layout.area().right() - width, width, layout.listRow() + headingRows, label, count);
  }

  private static List<YearRow> rows(List<YearCount> years, int span) {
    var rows = new ArrayList<YearRow>();
    int essays = 0;
    for (int i = 0; i < years.size(); i++) {
      int first = first(years.get(i).year(), span);
      int next = i + 1 < years.size() ? first(years.get(i + 1).year(), span) : first;
      essays += years.get(i).essays();
      if (next == first && i + 1 < years.size()) {
        continue;
      }
      rows.add(row(first, span, essays));
      essays = 0;
      int empty = (first - next) / span - 1;
      if (empty == 1) {
        rows.add(row(next + span, span, 0));
      } else if (empty > 1) {
        rows.add(new YearRow("⋮", next + span, first - 1, -1));
      }
    }
    return rows;
  }

  private static int first(int year, int span) {
    return year / span * span;
  }

  private static YearRow row(int first, int span, int essays) {
    int last = first + span - 1;
    String two = Integer.toString(100 + last % 100).substring(1);
    String label = span == 1 ? "" + first : first + "–" + (span <= 100 ? two : "" + last);
    return new YearRow(label, first, last, essays);
  }

  /** The half cells of a bar, of which the longest fills its room; an essay has at least one. */
  int halves(YearRow row) {
    int most = 1;
    for (YearRow other : rows) {
      most = Math.max(most, other.essays());
    }
    int room = 2 * Math.max(1, width - SIGN - label - 1 - 1 - count);
    return row.essays() <= 0 ? 0 : Math.max(1, (int) ((long) row.essays() * room / most));
  }

  /** The number of the row at a cell of the screen, or -1. */
  int at(int screenRow, int column) {
    int at = screenRow - row;
    boolean inside = column >= left && column < left + width && at >= 0 && at < rows.size();
    return inside && rows.get(at).essays() > 0 ? at : -1;
  }
}
