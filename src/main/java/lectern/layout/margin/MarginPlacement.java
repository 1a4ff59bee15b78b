package lectern.layout.margin;

/**
 * Places notes one below the other: each as near to its mark as the note above allows, and cut if
 * it would push the next note too far from its mark.
 *
 * <p>All counts are rows of one segment of the page.
 */
final class MarginPlacement {
  /** Blank rows between two notes, unless the first is short: its number sets the next one off. */
  static final int GAP = 1;

  private static final int SHORT = 2;

  /** No note takes more rows: the text beside it is to be read, too. */
  private static final int LONGEST = 16;

  /** A note that is cut keeps this many rows. */
  private static final int LEAST = 3;

  /** Rows that a note may push the next one down without being cut. */
  private static final int PUSH = 8;

  /** A note that would stand further below its mark than this stands nowhere. */
  private static final int FAR = 16;

  /** How many rows below its mark any note ends at the latest. */
  static final int REACH = FAR + LONGEST;

  private final int end;
  private int free;

  /**
   * @param end the row that no note reaches
   */
  MarginPlacement(int end) {
    this.end = end;
  }

  /** The row for the note of a mark on this row, or -1 when it would stand too far below. */
  int start(int mark) {
    int start = Math.max(mark, free);
    return start - mark > FAR || start >= end ? -1 : start;
  }

  /**
   * Takes rows for a note from this row on.
   *
   * @param rows that it would like to have; 0 when it is too long to be counted
   * @param following the row of the next mark
   * @return how many it gets, or 0 when there is room for too little of it
   */
  int place(int start, int rows, int following) {
    int wanted = rows == 0 ? 2 : Math.min(rows, LONGEST);
    int polite = Math.max(start + LEAST, following - GAP + PUSH);
    int height = Math.min(wanted, Math.min(end, polite) - start);
    if (height < Math.min(wanted, 2)) {
      return 0;
    }
    free = start + height + (height > SHORT ? GAP : 0);
    return height;
  }
}
