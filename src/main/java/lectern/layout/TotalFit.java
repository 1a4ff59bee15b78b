package lectern.layout;

import java.util.List;

/**
 * Breaks where the lines of the whole passage come out most even, in as few lines as can be.
 *
 * <p>Takes time in proportion to the passage times the words of a line. A passage longer than any a
 * reader could take in is broken first fit.
 *
 * @param justified whether the lines will be widened to the measure
 */
record TotalFit(boolean justified) implements LineBreaker {
  /** Characters of the longest passage that is looked at as a whole. */
  static final int LONGEST = 20_000;

  private static final LineBreaker FIRST_FIT = new FirstFit();

  @Override
  public List<Slice> cut(RunningText text, int start, int end, Room room) {
    Measured measured = text.measured();
    int from = measured.skipBlanks(start, end);
    boolean single = measured.cells(from, measured.trim(from, end)) <= room.cells(from, true);
    return single || end - start > LONGEST
        ? FIRST_FIT.cut(text, start, end, room)
        : new EvenLines(text, from, end, room, new Evenness(justified, room.rest())).slices();
  }
}
