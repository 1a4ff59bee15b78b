package lectern.layout.paragraph;

import java.util.List;

/** Chooses where the lines of a passage end. */
public interface LineBreaker {

  /**
   * Cuts the passage from {@code start} to {@code end} into lines, of which there is at least one.
   */
  List<LineSlice> cut(RunningText text, int start, int end, LineWidths widths);
}
