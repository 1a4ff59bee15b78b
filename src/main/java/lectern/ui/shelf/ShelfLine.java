package lectern.ui.shelf;

/**
 * One line of the list: the head of a group, an essay, or air between two groups.
 *
 * <p>Not a sealed type: the first switch over one costs milliseconds, and this is the first frame.
 *
 * @param head a year, or the words for essays without a date; empty on any other line
 * @param essay index of the essay among those shown, or -1
 */
record ShelfLine(String head, int essay) {
  private static final ShelfLine AIR = new ShelfLine("", -1);

  /** A line with nothing on it, as below the last essay. */
  static ShelfLine none() {
    return AIR;
  }

  boolean isHead() {
    return !head.isEmpty();
  }

  boolean isAir() {
    return !isHead() && !isEssay();
  }

  boolean isEssay() {
    return essay >= 0;
  }
}
