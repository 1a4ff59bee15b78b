package lectern.layout;

import java.util.List;
import java.util.function.Predicate;
import lectern.document.Leaf;
import lectern.document.LeafList;
import lectern.document.OutlineEntry;
import lectern.layout.Style.StyleRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a screen begins after a page turn: without widows and orphans, and with headings kept
 * with their text.
 *
 * <p>A screen is filled to its lower edge; an orphan there is shown again at the top of the next
 * screen. Only a heading without a line below it, and one or two first lines of code, are kept for
 * the next screen alone. Blank rows alone are not shown again: a screen begins with a row that has
 * something on it.
 */
public final class Pagination {
  /**
   * Rows that may be shown twice: a line, the blank row above it, and a heading of two lines or
   * with its rule.
   */
  private static final int MOST = 4;

  /**
   * Rows that may be left empty: two headings, one with its rule, and the blank rows below them.
   */
  private static final int MOST_EMPTY = 6;

  /** Rows of code that are too few to end a screen with. */
  private static final int FEW = 2;

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
   * The row the next screen begins with: no row is passed over but blank ones, and at least half of
   * the screen is new as long as there is so much.
   */
  public PageRow next(PageRow top) {
    if (page.showsEnd(top, height)) {
      return top;
    }
    PageRow highest = page.move(page.move(top, height), -care);
    PageRow row = page.move(top, shown(page, top, height));
    for (PageRow better = better(row, highest); better != null; better = better(row, highest)) {
      row = better;
    }
    return page.clampTop(belowSpacing(row), height);
  }

  /**
   * How many rows of a screen from this row down show text, of {@code height} at most; those below
   * are left empty, as the next screen begins with what would stand there.
   */
  public static int shown(Page page, PageRow top, int height) {
    // One line more than fits tells whether code goes on, and two where the first is empty.
    List<Line> lines = page.lines(top, height + 2);
    if (lines.size() <= height || page.showsEnd(top, height)) {
      return height;
    }
    int end = height - codeCut(page, top, lines, height);
    for (int rows = headingRows(page, lines, end); rows > 0; rows = headingRows(page, lines, end)) {
      end -= rows;
    }
    return end < 1 || height - end > Math.min(MOST_EMPTY, height / 2) ? height : end;
  }

  /**
   * Rows above this one that a heading and the blank rows below it take, or 0 where none is there.
   */
  private static int headingRows(Page page, List<Line> lines, int end) {
    int row = end;
    while (row > 0 && isBlank(lines.get(row - 1))) {
      row--;
    }
    // The rule of the highest headings.
    row -= row > 1 && has(lines.get(row - 1), role -> role == StyleRole.RULE) ? 1 : 0;
    int last = row;
    while (row > 0 && isHeading(page, lines.get(row - 1))) {
      row--;
    }
    return row < last ? end - row : 0;
  }

  /** Whether words of a heading stand in a line. */
  private static boolean isHeading(Page page, Line line) {
    OutlineEntry heading = line.start() < line.end() ? page.plain().section(line.start()) : null;
    return heading != null && line.start() < heading.offset() + heading.words().length();
  }

  /** Rows of code that end a screen when they are no more than two of a block that goes on. */
  private static int codeCut(Page page, PageRow top, List<Line> lines, int height) {
    int row = height;
    while (row > 0 && isCode(lines, row - 1) && height - row <= FEW) {
      row--;
    }
    int cut = height - row;
    boolean goesOn = cut > 0 && isCode(lines, height);
    return goesOn
            && cut <= FEW
            && page.move(top, height).part() == page.move(top, height - 1).part()
        ? cut
        : 0;
  }

  /** Whether a row is a line of code, or an empty one between two. */
  private static boolean isCode(List<Line> lines, int row) {
    return hasCode(lines, row)
        || (isBlank(lines.get(row)) && hasCode(lines, row - 1) && hasCode(lines, row + 1));
  }

  private static boolean hasCode(List<Line> lines, int row) {
    return row >= 0 && row < lines.size() && has(lines.get(row), StyleRole::isCode);
  }

  private static boolean has(Line line, Predicate<StyleRole> wanted) {
    return line.spans().stream().anyMatch(span -> wanted.test(span.style().role()));
  }

  /** Whether nothing stands in a line but the bars of quotes. */
  private static boolean isBlank(Line line) {
    return !has(line, role -> role != StyleRole.QUOTE_BAR);
  }

  /** The row the screen before begins with, under the same rules. */
  public PageRow previous(PageRow top) {
    PageRow highest = page.move(aboveSpacing(top), -height);
    if (highest.equals(page.first())) {
      return highest;
    }
    PageRow row = highest;
    for (int cost = 0; cost <= care && row.compareTo(top) < 0; cost++) {
      if (!isEmpty(row) && better(row, page.move(row, -care)) == null) {
        return row;
      }
      row = page.move(row, 1);
    }
    return belowSpacing(highest);
  }

  /** This row, or the first below it that is not blank, as far as care goes. */
  private PageRow belowSpacing(PageRow row) {
    PageRow below = row;
    for (int rows = 0; rows < care && isEmpty(below); rows++) {
      below = page.move(below, 1);
    }
    return below;
  }

  /** This row, or the highest above it with only blank rows between, as far as care goes. */
  private PageRow aboveSpacing(PageRow row) {
    PageRow highest = row;
    PageRow above = above(row);
    for (int rows = 0; rows < care && above != null && isEmpty(above); rows++) {
      highest = above;
      above = above(highest);
    }
    return highest;
  }

  private boolean isEmpty(PageRow row) {
    return page.line(row).spans().isEmpty();
  }

  /** A better first row further up, not above {@code highest}; null if this row is good. */
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
    boolean atEdge = inside && (isFirst(above, leaf) || isLast(row, leaf));
    return atEdge || endsCode(above, row) ? above : null;
  }

  /** Whether a row is the last of a block of code that begins above it. */
  private boolean endsCode(PageRow above, PageRow row) {
    List<Line> lines = page.lines(row, 2);
    return above.part() == row.part()
        && has(page.line(above), StyleRole::isCode)
        && hasCode(lines, 0)
        && !hasCode(lines, 1);
  }

  /**
   * The first row of the heading that ends in this row or above it with only blank rows between.
   */
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
    // The first row of a heading with more than MOST rows is never needed.
    for (int lines = 1; lines <= MOST && !isFirst(row, leaf); lines++) {
      row = page.move(row, -1);
    }
    return row;
  }

  private boolean isHeading(Leaf leaf) {
    OutlineEntry heading = page.plain().section(leaf.start());
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
