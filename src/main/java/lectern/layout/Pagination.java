package lectern.layout;

import lectern.document.Leaf;
import lectern.document.LeafList;
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
public final class Pagination {
  /**
   * Rows that care may cost: a line, the air above it, and a heading of two lines or with its rule.
   */
  private static final int MOST = 4;

  private final Page page;
  private final LeafList leaves;
  private final int height;

  /** Rows that care may cost here, so that half of a screen is new at least. */
  private final int care;

  /**
   * @param leaves of the text on the page
   * @param height rows of a screen, at least one
   */
  public Pagination(Page page, LeafList leaves, int height) {
    this.page = page;
    this.leaves = leaves;
    this.height = height;
    this.care = Math.min(MOST, height / 2);
  }

  /**
   * The row the next screen begins with: no row is passed over but air, and at least half of the
   * screen is new as long as there is so much.
   */
  public PageRow next(PageRow top) {
    if (page.showsEnd(top, height)) {
      return top;
    }
    PageRow full = page.move(top, height);
    PageRow highest = page.move(full, -care);
    PageRow row = full;
    for (PageRow better = better(row, highest); better != null; better = better(row, highest)) {
      row = better;
    }
    return page.top(belowAir(row), height);
  }

  /** The row the screen before begins with, under the same rules. */
  public PageRow previous(PageRow top) {
    PageRow highest = page.move(aboveAir(top), -height);
    if (highest.equals(page.first())) {
      return highest;
    }
    PageRow row = highest;
    for (int cost = 0; cost <= care && row.compareTo(top) < 0; cost++) {
      if (!isAir(row) && better(row, page.move(row, -care)) == null) {
        return row;
      }
      row = page.move(row, 1);
    }
    return belowAir(highest);
  }

  /** This row, or the first below it that is not air, as far as care goes. */
  private PageRow belowAir(PageRow row) {
    PageRow below = row;
    for (int air = 0; air < care && isAir(below); air++) {
      below = page.move(below, 1);
    }
    return below;
  }

  /** This row, or the highest above it with nothing but air between, as far as care goes. */
  private PageRow aboveAir(PageRow row) {
    PageRow highest = row;
    PageRow above = above(row);
    for (int air = 0; air < care && above != null && isAir(above); air++) {
      highest = above;
      above = above(highest);
    }
    return highest;
  }

  private boolean isAir(PageRow row) {
    return page.line(row).spans().isEmpty();
  }

  /**
   * A row further up, but not above {@code highest}, where a screen had better begin, or null when
   * this one is well chosen.
   */
  private @Nullable PageRow better(PageRow row, PageRow highest) {
    PageRow above = above(row);
    if (above == null || above.compareTo(highest) < 0) {
      return null;
    }
    PageRow heading = heading(above);
    if (heading != null && heading.compareTo(highest) >= 0) {
      return heading;
    }
    int leaf = leaf(row);
    boolean inside = leaf >= 0 && leaf(above) == leaf;
    return inside && (isFirst(above, leaf) || isLast(row, leaf)) ? above : null;
  }

  /** The first row of the heading that ends in this row or above it with only air between. */
  private @Nullable PageRow heading(PageRow from) {
    PageRow row = from;
    for (int gap = 0; gap < MOST && leaf(row) < 0; gap++) {
      PageRow above = above(row);
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

  private boolean isFirst(PageRow row, int leaf) {
    PageRow above = above(row);
    return above == null || leaf(above) != leaf;
  }

  private boolean isLast(PageRow row, int leaf) {
    PageRow below = page.move(row, 1);
    return below.equals(row) || leaf(below) != leaf;
  }

  private @Nullable PageRow above(PageRow row) {
    PageRow above = page.move(row, -1);
    return above.equals(row) ? null : above;
  }

  /** The leaf whose words stand in a row, or -1 for a row without words. */
  private int leaf(PageRow row) {
    Line line = page.line(row);
    return line.start() < line.end() ? leaves.at(line.start()) : -1;
  }
}
