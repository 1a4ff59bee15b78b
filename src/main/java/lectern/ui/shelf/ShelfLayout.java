package lectern.ui.shelf;

import lectern.screen.Size;
import lectern.ui.look.ContentArea;

/**
 * Which row and column of a screen belongs to what part of the shelf.
 *
 * <p>A small screen gives up, in this order, the second line of the preview, the preview, the
 * header.
 *
 * @param headerRows rows of the header with its rule: 2 or 0
 * @param listRows rows of the list
 * @param previewRows rows for the selected essay's words, without the rule above: 0 to 3
 * @param tagColumns columns of the tag pane beside the list with its gap, or 0
 * @param yearColumns columns of the histogram of years at the other side with its gap, or 0
 */
record ShelfLayout(
    Size size, int headerRows, int listRows, int previewRows, int tagColumns, int yearColumns) {
  private static final int TAGS_BESIDE = 80;

  /** Cells of the tags beside the list: no more than the longest needs, within these limits. */
  private static final int MOST_TAG_COLUMNS = 24;

  private static final int LEAST_TAG_COLUMNS = 14;

  /** Cells between the list and what stands beside it. */
  static final int GAP = 2;

  private static final int YEARS_BESIDE = 120;

  private static final int YEAR_COLUMNS = 26;

  /** A list of fewer rows is too short for a histogram beside it. */
  private static final int YEAR_ROWS = 4;

  static ShelfLayout of(Size size) {
    int rows = size.rows();
    int header = rows >= 8 ? 2 : 0;
    int preview = rows >= 20 ? 3 : rows >= 12 ? 2 : 0;
    int below = preview > 0 ? preview + 1 : 0;
    int keys = rows >= 3 ? 1 : 0;
    int list = Math.max(1, rows - header - below - keys);
    int tags = size.columns() >= TAGS_BESIDE ? MOST_TAG_COLUMNS : 0;
    return new ShelfLayout(size, header, list, preview, tags, 0);
  }

  /** The same with what stands beside the list, which takes no more room than it needs. */
  static ShelfLayout of(Size size, ShelfWidths widths) {
    ShelfLayout layout = of(size);
    int tags = Math.clamp(widths.tags() + GAP, LEAST_TAG_COLUMNS, MOST_TAG_COLUMNS);
    boolean years =
        widths.years() && size.columns() >= YEARS_BESIDE && layout.listRows >= YEAR_ROWS;
    return new ShelfLayout(
        size,
        layout.headerRows,
        layout.listRows,
        layout.previewRows,
        layout.tagColumns == 0 || widths.tags() == 0 ? 0 : tags,
        years ? YEAR_COLUMNS : 0);
  }

  /** The first column of the list. */
  int listLeft() {
    return area().left() + tagColumns;
  }

  /** The column after the last of the list. */
  int listRight() {
    return area().right() - yearColumns;
  }

  /** First row of the list. */
  int listRow() {
    return headerRows;
  }

  /** The row of the rule above the preview; only when there is a preview. */
  int previewRule() {
    return headerRows + listRows;
  }

  /** The last row, for keys, prompts and messages; -1 when the screen has no room for it. */
  int lastRow() {
    return size.rows() >= 3 ? size.rows() - 1 : -1;
  }

  /** The columns that all of the shelf stands in. */
  ContentArea area() {
    return ContentArea.of(size);
  }
}
