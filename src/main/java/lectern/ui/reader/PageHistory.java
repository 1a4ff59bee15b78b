package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.Page;
import lectern.layout.PageRow;
import org.jspecify.annotations.Nullable;

/**
 * Screens that were turned through, so that turning the other way shows the same again.
 *
 * <p>They are valid only for the same page and screen height, and until the reader moves in any
 * other way.
 *
 * @param height rows of a screen
 * @param tops the first rows, downwards; never none
 * @param at index of the one the reader stands at
 */
record PageHistory(@Nullable Page page, int height, List<PageRow> tops, int at) {
  /** No page was turned. */
  static final PageHistory NONE = new PageHistory(null, 0, List.of(PageRow.FIRST), 0);

  /** Screens that are remembered; those furthest away are forgotten. */
  private static final int LENGTH = 100;

  PageHistory {
    tops = List.copyOf(tops);
  }

  /** This, if the reader stands there on the same page; else only where the reader is. */
  PageHistory from(Page now, int rows, PageRow top) {
    return page == now && height == rows && tops.get(at).equals(top)
        ? this
        : new PageHistory(now, rows, List.of(top), 0);
  }

  /** With the reader at another of these screens. */
  PageHistory at(int index) {
    return new PageHistory(page, height, tops, index);
  }

  /** With a screen below the last, unless it is the last itself. */
  PageHistory and(PageRow top) {
    if (top.equals(tops.getLast())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.add(top);
    int forgotten = Math.max(0, longer.size() - LENGTH);
    return new PageHistory(page, height, longer.subList(forgotten, longer.size()), at - forgotten);
  }

  /** With a screen above the first, unless it is the first itself. */
  PageHistory under(PageRow top) {
    if (top.equals(tops.getFirst())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.addFirst(top);
    return new PageHistory(
        page, height, longer.subList(0, Math.min(LENGTH, longer.size())), at + 1);
  }
}
