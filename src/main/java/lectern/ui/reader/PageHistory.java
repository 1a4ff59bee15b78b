package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * Screens that were turned through, so that turning the other way shows the same again.
 *
 * <p>They count only on the same page, on screens as high, and while the reader stands at one of
 * them; any other movement leaves them.
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

  /** The reader so many screens further down, or up when negative; fewer at the end of the page. */
  static Reader by(Reader reader, int screens) {
    Reader now = reader;
    for (int left = Math.abs(screens); left > 0; left--) {
      Reader then = screens > 0 ? next(now) : previous(now);
      if (then.top().equals(now.top())) {
        return now;
      }
      now = then;
    }
    return now;
  }

  private static Reader next(Reader reader) {
    PageHistory pageHistory = at(reader);
    if (pageHistory.at == pageHistory.tops.size() - 1) {
      pageHistory = pageHistory.and(turning(reader).next(reader.top()));
    }
    return pageHistory.standing(reader, Math.min(pageHistory.at + 1, pageHistory.tops.size() - 1));
  }

  private static Reader previous(Reader reader) {
    PageHistory pageHistory = at(reader);
    if (pageHistory.at == 0) {
      pageHistory = pageHistory.under(turning(reader).previous(reader.top()));
    }
    return pageHistory.standing(reader, Math.max(0, pageHistory.at - 1));
  }

  private static Pagination turning(Reader reader) {
    return new Pagination(reader.page(), reader.document().leaves(), reader.height());
  }

  /** What was turned through if the reader stands there, else only where the reader is. */
  private static PageHistory at(Reader reader) {
    PageHistory pageHistory = reader.navigation().pageHistory();
    boolean there =
        pageHistory.page == reader.page()
            && pageHistory.height == reader.height()
            && pageHistory.tops.get(pageHistory.at).equals(reader.top());
    return there
        ? pageHistory
        : new PageHistory(reader.page(), reader.height(), List.of(reader.top()), 0);
  }

  /** With a screen below the last, unless it is the last itself. */
  private PageHistory and(PageRow top) {
    if (top.equals(tops.getLast())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.add(top);
    int forgotten = Math.max(0, longer.size() - LENGTH);
    return new PageHistory(page, height, longer.subList(forgotten, longer.size()), at - forgotten);
  }

  /** With a screen above the first, unless it is the first itself. */
  private PageHistory under(PageRow top) {
    if (top.equals(tops.getFirst())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.addFirst(top);
    return new PageHistory(
        page, height, longer.subList(0, Math.min(LENGTH, longer.size())), at + 1);
  }

  private Reader standing(Reader reader, int index) {
    PageRow top = tops.get(index);
    int shown = Pagination.shown(reader.page(), top, height);
    // What was turned to from a place between two screens may begin below what is better left.
    boolean follows =
        index == tops.size() - 1
            || reader.page().distance(top, tops.get(index + 1), height) <= shown;
    Reader moved = reader.topped(top).showingRows(follows ? shown : height);
    return moved.with(moved.navigation().with(new PageHistory(page, height, tops, index)));
  }
}
