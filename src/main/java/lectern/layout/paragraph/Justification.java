package lectern.layout.paragraph;

/**
 * The blank cells that a justified line's spaces get beyond their own, handed out space by space.
 *
 * <p>As evenly as whole cells allow; what is left over is spread through the line, from alternate
 * sides line by line, so that no river runs down the page.
 *
 * @param slack cells to hand out
 * @param gaps spaces that take them
 * @param fromRight whether the right half of the line gets what is left over first
 */
record Justification(int slack, int gaps, boolean fromRight) {
  /** For lines whose spaces stay as they are. */
  static final Justification NONE = new Justification(0, 1, false);

  /** The cells that the gap of this index gets, counted from the line's start. */
  int cells(int gap) {
    int index = fromRight ? gaps - 1 - gap : gap;
    int over = slack % gaps;
    boolean more = (long) (index + 1) * over / gaps > (long) index * over / gaps;
    return slack / gaps + (more ? 1 : 0);
  }
}
