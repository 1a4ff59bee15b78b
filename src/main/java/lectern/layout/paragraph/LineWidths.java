package lectern.layout.paragraph;

import java.util.function.IntUnaryOperator;

/**
 * The cells that the lines of one text may take.
 *
 * @param first cells of the first line, at least 1; fewer than those of the others where a bullet
 *     stands before it
 * @param rest cells of every other line, at least 1
 * @param overhang how many more there are for a line that starts at an index, outside the measure
 */
public record LineWidths(int first, int rest, IntUnaryOperator overhang) {

  /** The measure and no more. */
  public LineWidths(int first, int rest) {
    this(first, rest, from -> 0);
  }

  /** Cells for the line that starts at this index. */
  int cells(int from, boolean isFirst) {
    return (isFirst ? first : rest) + overhangAt(from, isFirst);
  }

  /** How many of them lie outside the measure: none where a bullet stands. */
  int overhangAt(int from, boolean isFirst) {
    return isFirst && first < rest ? 0 : overhang.applyAsInt(from);
  }
}
