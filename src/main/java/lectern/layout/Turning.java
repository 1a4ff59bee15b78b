package lectern.layout;

import lectern.document.Leaf;
import lectern.document.Leaves;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/**
 * Where a screen begins after a page is turned, with the care of a printer for the first and last
 * lines of paragraphs and for headings.
 *
 * <p>A screen shows whatever follows, so nothing is kept from its lower edge: what would stand
 * badly there is shown once more at the top of the next. Air alone is not: a screen begins with a
 * row that has something on it.
 */
public final class Turning {
  /**
   * Rows that care may cost: a line, the air above it, and a heading of two lines or with its rule.
   */
  private static final int MOST = 4;

  private final Page page;
  private final Leaves leaves;
  private final int height;

  /** Rows that care may cost here, so that half of a screen is new at least. */
  private final int care;

  /**
   * @param leaves of the text on the page
   * @param height rows of a screen, at least one
   */
  public Turning(Page page, Leaves leaves, int height) {
    this.page = page;
    this.leaves = leaves;
    this.height = height;
    this.care = Math.min(MOST, height / 2);
  }

  /**
   * The row the next screen begins with: no row is passed over but air, and at least half of the
   * screen is new as long as there is so much.
   */
  public Row next(Row top) {
    if (page.showsEnd(top, height)) {
      return top;
    }
    Row full = page.move(top, height);
    Row highest = page.move(full, -care);
    Row row = full;
    for (Row better = better(row, highest); better != null; better = better(row, highest)) {
      row = better;
    }
    return page.top(belowAir(row), height);
  }

  /** The row the screen before begins with, under the same rules. */
  public Row previous(Row top) {
    Row highest = page.move(aboveAir(top), -height);
    if (highest.equals(page.first())) {
      return highest;
    }
    Row row = highest;
    for (int cost = 0; cost <= care && row.compareTo(top) < 0; cost++) {
      if (!isAir(row) && better(row, page.move(row, -care)) == null) {
        return row;
      }
      row = page.move(row, 1);
    }
    return belowAir(highest);
  }

  /** This row, or the first below it that is not air, as far as care goes. */
  private Row belowAir(Row row) {
    Row below = row;
    for (int air = 0; air < care && isAir(below); air++) {
      below = page.move(below, 1);
    }
    return below;
  }

  /** This row, or the highest above it with nothing but air between, as far as care goes. */
  private Row aboveAir(Row row) {
    Row highest = row;
    Row above = above(row);
    for (int air = 0; air < care && above != null && isAir(above); air++) {
      highest = above;
      above = above(highest);
    }
    return highest;
  }

  private boolean isAir(Row row) {
    return page.line(row).spans().isEmpty();
  }

  /**
   * A row further up, but not above {@code highest}, where a screen had better begin, or null when
   * this one is well chosen.
   */
  private @Nullable Row better(Row row, Row highest) {
    Row above = above(row);
    if (above == null || above.compareTo(highest) < 0) {
      return null;
    }
    Row heading = heading(above);
    if (heading != null && heading.compareTo(highest) >= 0) {
      return heading;
    }
    int leaf = leaf(row);
    boolean inside = leaf >= 0 && leaf(above) == leaf;
    return inside && (isFirst(above, leaf) || isLast(row, leaf)) ? above : null;
  }

  /** The first row of the heading that ends in this row or above it with only air between. */
  private @Nullable Row heading(Row from) {
    Row row = from;
    for (int gap = 0; gap < MOST && leaf(row) < 0; gap++) {
      Row above = above(row);
      if (above == null) {
        return null;
      }
      row = above;
    }
    int leaf = leaf(row);
    if (leaf < 0 || !isHeading(leaves.all().get(leaf))) {
      return null;
    }
    // Of a heading that is higher than any care goes, nobody asks for the first row.
    for (int lines = 1; lines <= MOST && !isFirst(row, leaf); lines++) {
      row = page.move(row, -1);
    }
    return row;
  }

  private boolean isHeading(Leaf leaf) {
    Outline heading = page.plain().section(leaf.start());
    return heading != null && heading.offset() == leaf.start();
  }

  private boolean isFirst(Row row, int leaf) {
    Row above = above(row);
    return above == null || leaf(above) != leaf;
  }

  private boolean isLast(Row row, int leaf) {
    Row below = page.move(row, 1);
    return below.equals(row) || leaf(below) != leaf;
  }

  private @Nullable Row above(Row row) {
    Row above = page.move(row, -1);
    return above.equals(row) ? null : above;
  }

  /** The leaf whose words stand in a row, or -1 for a row without words. */
  private int leaf(Row row) {
    Line line = page.line(row);
    return line.start() < line.end() ? leaves.at(line.start()) : -1;
  }
}
