package lectern.ui.shelf;

/**
 * One line of the list: the heading of a group, an essay, or a blank line between two groups.
 *
 * <p>Not a sealed type: the first switch over one costs milliseconds, and this is the first frame.
 *
 * @param heading a year, or the words for essays without a date; empty on any other line
 * @param essay index of the essay among those shown, or -1
 */
record ShelfLine(String heading, int essay) {
  private static final ShelfLine AIR = new ShelfLine("", -1);

  /** A line with nothing on it, as below the last essay. */
  static ShelfLine none() {
    return AIR;
  }

  boolean isHeading() {
    return !heading.isEmpty();
  }

  boolean isAir() {
    return !isHeading() && !isEssay();
  }

  boolean isEssay() {
    return essay >= 0;
  }
}
