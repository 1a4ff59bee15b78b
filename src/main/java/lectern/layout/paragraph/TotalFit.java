package lectern.layout.paragraph;

import java.util.List;

/**
 * Breaks a whole passage into as few lines as possible, and as evenly as possible.
 *
 * <p>Takes time in proportion to the passage times the words of a line. A very long passage is
 * broken first fit.
 *
 * @param justified whether the lines will be widened to the measure
 */
public record TotalFit(boolean justified) implements LineBreaker {
  /** Characters of the longest passage that is looked at as a whole. */
  static final int LONGEST = 20_000;

  private static final LineBreaker FIRST_FIT = new FirstFit();

  @Override
  public List<LineSlice> cut(RunningText text, int start, int end, LineWidths widths) {
    MeasuredText measuredText = text.measured();
    int from = measuredText.skipBlanks(start, end);
    boolean single =
        measuredText.cells(from, measuredText.trim(from, end)) <= widths.cells(from, true);
    return single || end - start > LONGEST
        ? FIRST_FIT.cut(text, start, end, widths)
        : new OptimalBreaks(text, from, end, widths, new Demerits(justified, widths.rest()))
            .slices();
  }
}
