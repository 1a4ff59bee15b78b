package lectern.layout;

import java.util.List;

/** Chooses where the lines of a passage end. */
interface LineBreaker {

  /**
   * Cuts the passage from {@code start} to {@code end} into lines, of which there is at least one.
   *
   * @param first cells of the first line, at least 1
   * @param rest cells of every other line, at least 1
   */
  List<Slice> cut(RunningText text, int start, int end, int first, int rest);
}
