package lectern.ui.reader;

import java.util.List;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Pagination;
import lectern.screen.Size;
import lectern.ui.look.ContentArea;

/**
 * What of a page is on the screen.
 *
 * @param page the document set to the column of this size
 * @param size of the screen
 * @param wanted the measure the reader asked for, in cells; the page's may be smaller
 * @param offset the first word on the screen, by its offset; it stays when the page is laid out
 *     again, so no number of resizes moves the place
 * @param top the first row on the screen
 * @param shown rows of text that are shown; those below stay empty, where a screen that is not
 *     scrolled line by line would end badly
 */
record Viewport(Page page, Size size, int wanted, int offset, PageRow top, int shown) {

  /** On a page, with the words at this offset in the first row, as far as the page reaches. */
  static Viewport on(Page page, Size size, int wanted, int offset) {
    return at(
        page, size, wanted, offset, page.clampTop(page.rowAt(offset), ContentArea.rows(size)));
  }

  /**
   * On a screen of another size with the page for it, at the same words; rows without words of
   * their own stay first as long as the page is the same.
   */
  Viewport resize(Page set, Size now, int cells) {
    boolean same = set.equals(page) && page.offsetAt(top) == offset;
    PageRow row = same ? top : set.rowAt(offset);
    return at(set, now, cells, offset, set.clampTop(row, ContentArea.rows(now)));
  }

  /** With other words in the first row, as far as the page reaches. */
  Viewport at(int offset) {
    return on(page, size, wanted, offset);
  }

  /** With this row first. */
  Viewport withTop(PageRow row) {
    return at(page, size, wanted, page.offsetAt(row), row);
  }

  private static Viewport at(Page page, Size size, int wanted, int offset, PageRow top) {
    int height = ContentArea.rows(size);
    int shown = top.equals(page.first()) ? Pagination.shown(page, top, height) : height;
    return new Viewport(page, size, wanted, offset, top, shown);
  }

  /** With so many rows of text shown, at most all. */
  Viewport withShownRows(int rows) {
    return new Viewport(page, size, wanted, offset, top, Math.min(rows, height()));
  }

  /** Rows of text on the screen; the status line has one row unless the screen has only one. */
  int height() {
    return ContentArea.rows(size);
  }

  /** The row that is first after so many lines of scrolling. */
  PageRow topAfter(int lines) {
    return page.clampTop(page.move(top, lines), height());
  }

  /** The row that is first when a character stands below the upper third of the screen. */
  PageRow topAround(int offset) {
    return page.clampTop(page.move(wordsRow(offset), -height() / 3), height());
  }

  /** The row that is first when the words up to this offset reach down to the last row. */
  PageRow topEndingAt(int offset) {
    PageRow last = wordsRow(offset);
    // A line ends where the next begins: words up to there are all above it.
    if (page.line(last).start() == offset) {
      last = page.move(last, -1);
    }
    return page.clampTop(page.move(last, 1 - height()), height());
  }

  /** Whether the character at this offset is on the screen. */
  boolean shows(int offset) {
    PageRow row = wordsRow(offset);
    return row.compareTo(top) >= 0 && page.distance(top, row, height()) < shown;
  }

  /** The row of a character; a page answers for offset 0 with its title. */
  private PageRow wordsRow(int offset) {
    return page.rowAt(Math.max(1, offset));
  }

  /** The screen's row of what begins at this offset, or -1 when that row is not on the screen. */
  int screenRow(int offset) {
    PageRow row = page.rowAt(offset);
    int below = row.compareTo(top) < 0 ? -1 : page.distance(top, row, height());
    return below < shown ? below : -1;
  }

  /** Whether the last line of the page is on the screen. */
  boolean showsEnd() {
    return page.showsEnd(top, height());
  }

  /** The offset behind the last words on the screen. */
  int lowestOffset() {
    List<Line> lines = page.lines(top, shown);
    return lines.isEmpty() ? 0 : lines.getLast().end();
  }
}
