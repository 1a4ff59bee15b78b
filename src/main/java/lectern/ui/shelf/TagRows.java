package lectern.ui.shelf;

/**
 * Which rows and columns of a screen belong to the entries of the tag pane.
 *
 * @param over whether the pane stands over the list, for want of room beside it
 * @param headingRow the row of its heading, or -1 where there is no room for one
 * @param row the first row of the entries
 * @param rows how many of them there is room for
 * @param top index of the first that is shown
 */
record TagRows(boolean over, int left, int width, int headingRow, int row, int rows, int top) {
  /** Over the list it takes the whole width, but no more than an eye follows to the counts. */
  private static final int OVERLAY = 48;

  static TagRows of(ShelfScreen shelf, ShelfLayout layout) {
    boolean over = layout.tagColumns() == 0;
    int width =
        over ? Math.min(OVERLAY, layout.area().width()) : layout.tagColumns() - ShelfLayout.GAP;
    int headingRows = layout.listRows() > 3 ? 1 : 0;
    int rows = layout.listRows() - headingRows;
    int count = shelf.tags().entries().size();
    TagPane pane = shelf.pane();
    int selected = pane == null ? -1 : Math.min(pane.selected(), count - 1);
    return new TagRows(
        over,
        layout.area().left(),
        width,
        headingRows == 0 ? -1 : layout.listRow(),
        layout.listRow() + headingRows,
        rows,
        Math.clamp(selected - rows / 2, 0, Math.max(0, count - rows)));
  }

  /** Whether a cell of the screen is the pane's. */
  boolean holds(int atRow, int column) {
    int first = headingRow < 0 ? row : headingRow;
    return atRow >= first && atRow < row + rows && column >= left && column < left + width;
  }
}
