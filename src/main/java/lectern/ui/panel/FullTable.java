package lectern.ui.panel;

import lectern.layout.table.WideTable;

/**
 * A table on a screen of its own, scrolled sideways and down.
 *
 * @param column the first column shown beside a frozen one
 * @param row the first row shown
 * @param line the first line shown of that row, which may have more than a screen holds
 * @param linked whether something in it can be followed, in the text where it stands
 */
public record FullTable(WideTable table, int column, int row, int line, boolean linked)
    implements Panel {

  /** The table as it opens. */
  public static FullTable of(WideTable table, boolean linked) {
    return new FullTable(table, 0, 0, 0, linked);
  }

  /** Scrolled sideways. */
  public FullTable from(int otherColumn) {
    return new FullTable(table, otherColumn, row, line, linked);
  }

  /** Scrolled down or up. */
  public FullTable from(int otherRow, int otherLine) {
    return new FullTable(table, column, otherRow, otherLine, linked);
  }
}
