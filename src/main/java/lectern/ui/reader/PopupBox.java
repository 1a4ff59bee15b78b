package lectern.ui.reader;

import org.jspecify.annotations.Nullable;

/**
 * Where a pop-up stands on the screen: its first row, how many rows its words have, and whether it
 * stands at the top, with its rule below it, because its mark is low.
 *
 * @param ruled whether there is room for its rule
 */
record PopupBox(int row, int rows, boolean atTop, boolean ruled) {

  /**
   * The box of the pop-up of a reader, or null without one.
   *
   * <p>At the bottom, or at the top when the mark stands in the bottom third, a third of the screen
   * at most, and never over the mark.
   */
  static @Nullable PopupBox of(Reader reader) {
    Popup popup = reader.popup();
    return popup == null ? null : of(reader.height(), popup, reader.markRow());
  }

  /**
   * @param height rows of text on the screen
   * @param mark the mark's row on the screen, or -1 when it is not there
   */
  private static PopupBox of(int height, Popup popup, int mark) {
    int rows = popup.height(Math.max(1, height / 3));
    boolean atTop = mark >= 0 && (mark >= height - height / 3 || mark >= height - rows - 1);
    if (atTop) {
      // On a screen of a few rows the rule and then the words give way to the mark.
      rows = Math.max(1, Math.min(rows, mark - 1));
      return new PopupBox(0, rows, true, mark != rows);
    }
    return new PopupBox(Math.max(0, height - rows), rows, false, true);
  }

  /**
   * The row of the rule between the box and the text; it may lie outside of a very small screen.
   */
  int rule() {
    return !ruled ? -1 : atTop ? row + rows : row - 1;
  }

  /** Whether the box or its rule covers this row of the screen. */
  boolean covers(int screenRow) {
    return atTop ? screenRow < row + rows || screenRow == rule() : screenRow >= rule();
  }
}
