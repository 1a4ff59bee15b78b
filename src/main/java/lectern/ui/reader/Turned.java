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
 * them; whoever moves in another way has left them.
 *
 * @param height rows of a screen
 * @param tops the first rows, downwards; never none
 * @param at index of the one the reader stands at
 */
record Turned(@Nullable Page page, int height, List<PageRow> tops, int at) {
  /** No page was turned. */
  static final Turned NONE = new Turned(null, 0, List.of(PageRow.FIRST), 0);

  /** Screens that are remembered; those furthest away are forgotten. */
  private static final int LENGTH = 100;

  Turned {
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
    Turned turned = at(reader);
    if (turned.at == turned.tops.size() - 1) {
      turned = turned.and(turning(reader).next(reader.top()));
    }
    return turned.standing(reader, Math.min(turned.at + 1, turned.tops.size() - 1));
  }

  private static Reader previous(Reader reader) {
    Turned turned = at(reader);
    if (turned.at == 0) {
      turned = turned.under(turning(reader).previous(reader.top()));
    }
    return turned.standing(reader, Math.max(0, turned.at - 1));
  }

  private static Pagination turning(Reader reader) {
    return new Pagination(reader.page(), reader.document().leaves(), reader.height());
  }

  /** What was turned through if the reader stands there, else only where the reader is. */
  private static Turned at(Reader reader) {
    Turned turned = reader.bearings().turned();
    boolean there =
        turned.page == reader.page()
            && turned.height == reader.height()
            && turned.tops.get(turned.at).equals(reader.top());
    return there ? turned : new Turned(reader.page(), reader.height(), List.of(reader.top()), 0);
  }

  /** With a screen below the last, unless it is the last itself. */
  private Turned and(PageRow top) {
    if (top.equals(tops.getLast())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.add(top);
    int forgotten = Math.max(0, longer.size() - LENGTH);
    return new Turned(page, height, longer.subList(forgotten, longer.size()), at - forgotten);
  }

  /** With a screen above the first, unless it is the first itself. */
  private Turned under(PageRow top) {
    if (top.equals(tops.getFirst())) {
      return this;
    }
    var longer = new ArrayList<>(tops);
    longer.addFirst(top);
    return new Turned(page, height, longer.subList(0, Math.min(LENGTH, longer.size())), at + 1);
  }

  private Reader standing(Reader reader, int index) {
    Reader moved = reader.topped(tops.get(index));
    return moved.with(moved.bearings().with(new Turned(page, height, tops, index)));
  }
}
