package lectern.ui.panel;

import lectern.layout.WideTable;

/**
 * A table on a screen of its own, scrolled sideways and down.
 *
 * @param column the first column shown beside a frozen one
 * @param row the first row shown
 * @param line the first line shown of that row, which may have more than a screen holds
 */
public record FullTable(WideTable table, int column, int row, int line) implements Panel {

  /** The table as it opens. */
  public static FullTable of(WideTable table) {
    return new FullTable(table, 0, 0, 0);
  }

  /** Scrolled sideways. */
  public FullTable from(int otherColumn) {
    return new FullTable(table, otherColumn, row, line);
  }

  /** Scrolled down or up. */
  public FullTable from(int otherRow, int otherLine) {
    return new FullTable(table, column, otherRow, otherLine);
  }
}
