package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.text.Widths;

/**
 * Which cells of a row belong to what the list says of an essay.
 *
 * @param left the first cell of the list
 * @param right the cell after its last
 * @param date cells for the date, or 0 where there is no room for one
 * @param title the first cell of the title
 * @param end the cell after the last of the title
 * @param state the cell after the last of how far it has been read
 * @param minutes whether there is room for how long it takes
 */
record ShelfColumns(int left, int right, int date, int title, int end, int state, boolean minutes) {
  private static final int GAP = 2;

  /** Cells for a dot, a tick, a word, or two digits with their sign. */
  private static final int STATE = 3;

  /** A narrower list has no room for minutes, or for dates. */
  private static final int WITH_MINUTES = 40;

  private static final int WITH_DATE = 30;

  /** Cells of a day and its month, and of a date with its year. */
  private static final int DAY = 6;

  private static final int WHOLE_DATE = 11;

  static ShelfColumns of(ShelfScreen shelf, ShelfLayout layout) {
    int left = layout.listLeft();
    int right = layout.listRight();
    int width = right - left;
    int date = width < WITH_DATE ? 0 : shelf.arrangement().isByTime() ? DAY : WHOLE_DATE;
    boolean minutes = width >= WITH_MINUTES;
    int state = right - (minutes ? shelf.listing().widths().minutes() + GAP : 0);
    int title = left + 1 + (date > 0 ? date + GAP : 0);
    return new ShelfColumns(left, right, date, title, state - STATE - 1, state, minutes);
  }

  /** Whether the title of an essay, with the sign before it, has no room here. */
  boolean cut(String label, Essay essay, Widths widths) {
    int before = label.isEmpty() ? 0 : widths.of(label) + 1;
    return before + widths.of(essay.head().title()) > end - title;
  }
}
