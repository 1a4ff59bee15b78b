package lectern.ui.panel;

import lectern.screen.Size;
import lectern.ui.look.ContentArea;

/**
 * Which rows of a screen belong to which headings of the contents, the selected one among them.
 *
 * @param rows how many headings there is room for
 * @param first index of the first that is shown
 * @param count how many there are
 */
record ContentsRows(int rows, int first, int count) {
  /** The row of the first heading, below the title. */
  static final int FIRST_ROW = 2;

  static ContentsRows of(Contents contents, Size size) {
    int rows = Math.max(1, ContentArea.rows(size) - FIRST_ROW);
    int count = contents.shown().size();
    int last = Math.max(0, count - rows);
    return new ContentsRows(rows, Math.clamp(contents.selected() - rows / 2, 0, last), count);
  }

  /** The index of the heading on a row of the screen, or -1. */
  int heading(int row) {
    int at = row - FIRST_ROW;
    return at >= 0 && at < rows && first + at < count ? first + at : -1;
  }
}
