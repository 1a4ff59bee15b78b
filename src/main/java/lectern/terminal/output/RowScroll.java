package lectern.terminal.output;

import org.jspecify.annotations.Nullable;

/**
 * Rows that stand somewhere else now: what the terminal can move instead of being sent it again.
 *
 * @param top the first row of the region that moves
 * @param bottom its last row
 * @param up the rows it moves up, down when negative, never 0
 */
record RowScroll(int top, int bottom, int up) {

  /**
   * The shift that most of what has changed shares, as far as it reaches; null when nothing has
   * moved.
   *
   * <p>Rows are compared segment by segment, so that text is found to move beside a pane that does
   * not.
   *
   * @param before a hash of each segment of each row that is shown, 0 of a blank one
   * @param after the same of the rows to show
   */
  static @Nullable RowScroll between(int[][] before, int[][] after) {
    int up = commonest(before, after);
    if (up == 0) {
      return null;
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < after.length; row++) {
      int from = row + up;
      if (from >= 0 && from < before.length && moves(before[row], before[from], after[row])) {
        first = first < 0 ? row : first;
        last = row;
      }
    }
    return first < 0
        ? null
        : new RowScroll(Math.min(first, first + up), Math.max(last, last + up), up);
  }

  /** Whether most of what changes in a row is what stood in another. */
  private static boolean moves(int[] before, int[] from, int[] after) {
    int agreeing = 0;
    for (int segment = 0; segment < after.length; segment++) {
      if (after[segment] != before[segment]) {
        boolean blank = after[segment] == 0 && from[segment] == 0;
        agreeing += blank ? 0 : after[segment] == from[segment] ? 1 : -1;
      }
    }
    return agreeing > 0;
  }

  private static int commonest(int[][] before, int[][] after) {
    int rows = after.length;
    var votes = new int[2 * rows + 1];
    int best = 0;
    for (int row = 0; row < rows; row++) {
      for (int segment = 0; segment < after[row].length; segment++) {
        int hash = after[row][segment];
        if (hash == 0 || hash == before[row][segment]) {
          continue;
        }
        for (int from = 0; from < rows; from++) {
          int up = from - row;
          if (before[from][segment] == hash && ++votes[up + rows] > votes[best + rows]) {
            best = up;
          }
        }
      }
    }
    return best;
  }

  /** Which row stood, before the shift, where this row is after it; -1 where a blank moved in. */
  int origin(int row) {
    if (row < top || row > bottom) {
      return row;
    }
    int from = row + up;
    return from < top || from > bottom ? -1 : from;
  }
}
