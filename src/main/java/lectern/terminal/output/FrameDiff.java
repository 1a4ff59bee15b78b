package lectern.terminal.output;

import com.googlecode.lanterna.screen.ScreenBuffer;
import org.jspecify.annotations.Nullable;

/** Writes what turns the rows a terminal shows into the rows it is to show. */
final class FrameDiff {
  /** The bytes of an erasing sequence with a change of style before it. */
  private static final int COSTLY_ERASE = 6;

  /** Blanks in the middle of a row from which on erasing and moving over them is shorter. */
  private static final int MANY_BLANKS = 12;

  private static final int BLANK_ROW = -1;

  private final ScreenBuffer before;
  private final ScreenBuffer after;
  private final Pen pen;
  private final int rows;
  private final int columns;

  /** Whether erasing fills with the background of the style, not only with the terminal's own. */
  private final boolean fills;

  /** What stands in a row that was made blank. */
  private Glyph ground = Glyph.BLANK;

  FrameDiff(ScreenBuffer before, ScreenBuffer after, Pen pen, boolean fills) {
    this.before = before;
    this.after = after;
    this.pen = pen;
    this.fills = fills;
    this.rows = after.getSize().getRows();
    this.columns = after.getSize().getColumns();
  }

  /** Writes all rows of a terminal that may show anything. */
  void paintAll() {
    for (int row = 0; row < rows; row++) {
      paintWhole(row);
    }
  }

  /** Writes one row of a terminal that may show anything: it is made blank first. */
  void paintWhole(int row) {
    Glyph end = glyph(after, row, columns - 1);
    ground = erasable(end) ? end : Glyph.BLANK;
    pen.move(row, 0);
    pen.eraseTail(ground);
    paint(row, BLANK_ROW);
  }

  /** Writes the rows that differ, after a shift if there is one. */
  void paintChanges(@Nullable RowScroll scroll) {
    ground = Glyph.BLANK;
    if (scroll != null) {
      pen.shift(scroll);
    }
    for (int row = 0; row < rows; row++) {
      paint(row, scroll == null ? row : scroll.origin(row));
    }
  }

  /**
   * Writes one row.
   *
   * @param origin the row before that stands there now
   */
  private void paint(int row, int origin) {
    int tail = tail(row);
    int last = columns - 1;
    while (last >= 0 && same(row, last, origin)) {
      last--;
    }
    boolean rest = false;
    for (int column = 0; column <= last; ) {
      if (!rest && same(row, column, origin)) {
        column++;
        continue;
      }
      reach(row, column);
      if (column >= tail && last - column >= COSTLY_ERASE) {
        pen.eraseTail(glyph(after, row, column));
        return;
      }
      int blanks = blanks(row, column, last);
      if (blanks >= MANY_BLANKS) {
        pen.erase(blanks, glyph(after, row, column));
        column += blanks;
      } else {
        Glyph glyph = glyph(after, row, column);
        pen.put(glyph);
        column += glyph.width();
        if (glyph.uncertain()) {
          // it may have reached over its neighbours: they are written again
          rest = true;
          last = columns - 1;
        }
      }
    }
  }

  private boolean same(int row, int column, int origin) {
    Glyph old = origin == BLANK_ROW ? ground : glyph(before, origin, column);
    return glyph(after, row, column).equals(old);
  }

  /** The column from which on everything can be erased as one. */
  private int tail(int row) {
    Glyph end = glyph(after, row, columns - 1);
    int tail = columns;
    if (erasable(end)) {
      while (tail > 0 && glyph(after, row, tail - 1).equals(end)) {
        tail--;
      }
    }
    return tail;
  }

  private boolean erasable(Glyph glyph) {
    return glyph.blank()
        && glyph.style().erasesClean()
        && (fills || glyph.style().background() == ColourPalette.OWN);
  }

  private int blanks(int row, int column, int last) {
    Glyph first = glyph(after, row, column);
    int end = column;
    while (end <= last && erasable(first) && glyph(after, row, end).equals(first)) {
      end++;
    }
    return end - column;
  }

  /** Brings the pen to a cell; over a small gap by writing again what stands there. */
  private void reach(int row, int column) {
    if (pen.on(row) && pen.column() < column) {
      int limit = Pen.costAlong(pen.column(), column) + 1;
      int cost = 0;
      int width;
      for (int c = pen.column(); c < column && cost < limit; c += width) {
        Glyph glyph = glyph(after, row, c);
        cost += pen.costOfKeeping(glyph, limit);
        width = Math.max(1, glyph.width());
      }
      while (cost < limit && pen.column() < column) {
        pen.put(glyph(after, row, pen.column()));
      }
    }
    pen.move(row, column);
  }

  private static Glyph glyph(ScreenBuffer buffer, int row, int column) {
    return (Glyph) buffer.getCharacterAt(column, row);
  }
}
