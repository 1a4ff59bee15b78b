package lectern.ui.reader;

import lectern.layout.PageRow;
import lectern.layout.Pagination;

/** Turning a screen of text at a time, forwards and back by the same screens. */
final class PageTurn {
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
    PageHistory turned = pages(reader);
    if (turned.at() == turned.tops().size() - 1) {
      turned = turned.and(pagination(reader).next(reader.top()));
    }
    return moveTo(reader, turned, Math.min(turned.at() + 1, turned.tops().size() - 1));
  }

  private static Reader previous(Reader reader) {
    PageHistory turned = pages(reader);
    if (turned.at() == 0) {
      turned = turned.under(pagination(reader).previous(reader.top()));
    }
    return moveTo(reader, turned, Math.max(0, turned.at() - 1));
  }

  private static Pagination pagination(Reader reader) {
    return new Pagination(reader.page(), reader.document().leaves(), reader.height());
  }

  private static PageHistory pages(Reader reader) {
    return reader.navigation().pageHistory().from(reader.page(), reader.height(), reader.top());
  }

  private static Reader moveTo(Reader reader, PageHistory turned, int index) {
    PageRow top = turned.tops().get(index);
    int height = turned.height();
    int shown = Pagination.shown(reader.page(), top, height);
    // What was turned to from a place between two screens may begin below what is better left.
    boolean follows =
        index == turned.tops().size() - 1
            || reader.page().distance(top, turned.tops().get(index + 1), height) <= shown;
    Reader moved = reader.withTop(top).withShownRows(follows ? shown : height);
    return moved.with(moved.navigation().with(turned.at(index)));
  }
}
