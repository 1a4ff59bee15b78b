package lectern.layout.margin;

import lectern.layout.Page;
import lectern.layout.PageRow;
import org.jspecify.annotations.Nullable;

/**
 * Divides a page into segments of a few parts, and a long part into several segments. Segments are
 * small enough to lay out whole, and their borders do not depend on the row that is asked for.
 *
 * <p>A segment is identified by its first row; that of an empty part is where its first row would
 * be.
 */
final class PageSegments {
  private static final int PARTS = 8;
  private static final int LINES = 64;

  private final Page page;

  PageSegments(Page page) {
    this.page = page;
  }

  /** The beginning of the segment that holds this row. */
  PageRow begin(PageRow row) {
    if (row.line() >= LINES) {
      return new PageRow(row.part(), row.line() - row.line() % LINES);
    }
    int part = row.part();
    while (part % PARTS != 0 && page.lines(part - 1) <= LINES) {
      part--;
    }
    return new PageRow(part, 0);
  }

  /** The beginning of the segment after the one that begins here, or null after the last. */
  @Nullable PageRow next(PageRow begin) {
    int part = begin.part();
    if (begin.line() + LINES < page.lines(part)) {
      return new PageRow(part, begin.line() + LINES);
    }
    boolean whole = begin.line() == 0 && page.lines(part) <= LINES;
    part++;
    while (whole && part < page.parts() && part % PARTS != 0) {
      if (page.lines(part) > LINES) {
        return new PageRow(part, LINES);
      }
      part++;
    }
    return part < page.parts() ? new PageRow(part, 0) : null;
  }

  /** The offset at which a segment begins. */
  int offset(PageRow begin) {
    return begin.line() > 0 ? page.line(begin).start() : page.start(begin.part());
  }
}
