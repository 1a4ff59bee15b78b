package lectern.terminal.output;

/**
 * The terminal's cursor: its position, its current style, and the shortest sequence to the next
 * position.
 *
 * <p>Every frame begins with the place unknown and the look plain, and ends with the look plain, so
 * that what others write between two frames does no harm.
 */
final class Pen {
  private static final int UNKNOWN = -1;

  /** Down more rows than this, an absolute move is shorter. */
  private static final int FEW_ROWS = 5;

  private final OutputBytes out;
  private final int rows;
  private final int columns;
  private final boolean modes;
  private final boolean blocks;
  private int row = UNKNOWN;
  private int column = UNKNOWN;
  private GlyphStyle glyphStyle = GlyphStyle.PLAIN;

  Pen(OutputBytes out, int rows, int columns, Capabilities capabilities) {
    this.out = out;
    this.rows = rows;
    this.columns = columns;
    this.modes = capabilities.modes();
    this.blocks = capabilities.blocks();
  }

  /** Whether the cursor stands on this row, at a column that is known. */
  boolean on(int someRow) {
    return row == someRow && column != UNKNOWN;
  }

  int column() {
    return column;
  }

  void move(int toRow, int toColumn) {
    if (row == toRow) {
      if (column == toColumn) {
        return;
      }
      horizontally(column, toColumn);
    } else if (downIsShorter(toRow, toColumn)) {
      out.add('\r');
      for (int r = row; r < toRow; r++) {
        out.add('\n');
      }
      horizontally(0, toColumn);
    } else {
      absolutely(toRow, toColumn);
    }
    row = toRow;
    column = toColumn;
  }

  /** Never by LF alone: whether that keeps the column is up to the terminal's line settings. */
  private boolean downIsShorter(int toRow, int toColumn) {
    int down = toRow - row;
    return row != UNKNOWN
        && down > 0
        && down < FEW_ROWS
        && 1 + down + costAlong(0, toColumn) < costOfAbsolute(toRow, toColumn);
  }

  private static int costOfAbsolute(int toRow, int toColumn) {
    int rowDigits = toRow == 0 ? 0 : OutputBytes.digits(toRow + 1);
    return 3 + rowDigits + (toColumn == 0 ? 0 : 1 + OutputBytes.digits(toColumn + 1));
  }

  private void absolutely(int toRow, int toColumn) {
    out.csi();
    if (toRow > 0) {
      out.number(toRow + 1);
    }
    if (toColumn > 0) {
      out.add(';').number(toColumn + 1);
    }
    out.add('H');
  }

  /** The bytes it takes to get from one column of a row to another. */
  static int costAlong(int from, int to) {
    if (from == to) {
      return 0;
    }
    if (to == 0) {
      return 1;
    }
    int direct = 3 + OutputBytes.digits(to + 1);
    return from == UNKNOWN ? direct : Math.min(direct, relative(from, to));
  }

  private static int relative(int from, int to) {
    int step = Math.abs(to - from);
    return step == 1 ? 3 : 3 + OutputBytes.digits(step);
  }

  private void horizontally(int from, int to) {
    if (from == to) {
      return;
    }
    if (to == 0) {
      out.add('\r');
    } else if (from == UNKNOWN || costAlong(from, to) < relative(from, to)) {
      out.csi(to + 1, 'G');
    } else {
      out.csi(Math.abs(to - from), to > from ? 'C' : 'D');
    }
  }

  /** Writes a glyph where the cursor stands. */
  void put(Glyph glyph) {
    if (!(glyph.blank() && glyphStyle.sameOnBlank(glyph.style()))) {
      set(glyph.style());
    }
    int end = column + glyph.width();
    // a terminal may take an uncertain cluster for as many cells as it has characters
    boolean overflows = glyph.uncertain() && column + 2 * glyph.cluster().length() >= columns;
    // without wrapping, tmux puts a mark that combines in the last column on the cell before it
    boolean corner = row == rows - 1 && end == columns && !glyph.combines();
    boolean tight = modes && (overflows || corner);
    if (tight) {
      out.ascii("\u001b[?7l");
    }
    if (glyph.uncertain()) {
      // if the terminal takes it for narrower, what stood here before must not stay
      for (int i = 0; i < glyph.width(); i++) {
        out.add(' ');
      }
      horizontally(UNKNOWN, column);
    }
    out.utf8(blocks || !isBlock(glyph.cluster().charAt(0)) ? glyph.cluster() : "#");
    if (tight) {
      out.ascii("\u001b[?7h");
    }
    column = end;
    if (glyph.uncertain()) {
      column = UNKNOWN;
    } else if (end == columns) {
      // the wrap is pending on most terminals and done on some
      row = UNKNOWN;
      column = UNKNOWN;
    }
  }

  /** Whether a character is one of the block elements (U+2580 to U+259F). */
  private static boolean isBlock(char c) {
    return c >= '\u2580' && c <= '\u259f';
  }

  /** The bytes of a glyph that needs no other look, about; else {@code limit}. */
  int costOfKeeping(Glyph glyph, int limit) {
    boolean free =
        glyph.blank() ? glyphStyle.sameOnBlank(glyph.style()) : glyphStyle.equals(glyph.style());
    if (!free || glyph.uncertain()) {
      return limit;
    }
    String cluster = glyph.cluster();
    return cluster.length() == 1 && cluster.charAt(0) < 0x80 ? 1 : 3 * cluster.length();
  }

  /** Makes everything from the cursor to the end of its row this blank. */
  void eraseTail(Glyph blank) {
    cleanLook(blank);
    out.csi().add('K');
  }

  /** Makes so many cells from the cursor on this blank; the cursor stays. */
  void erase(int cells, Glyph blank) {
    cleanLook(blank);
    out.csi(cells, 'X');
  }

  /** Terminals erase with the background of the style, and some with its underline. */
  private void cleanLook(Glyph blank) {
    if (!glyphStyle.erasesAs(blank.style())) {
      set(blank.style());
    }
  }

  /** Moves the rows from top to bottom up by so many, or down when negative. */
  void shift(RowScroll scroll) {
    out.csi().number(scroll.top() + 1).add(';').number(scroll.bottom() + 1).add('r');
    out.csi(Math.abs(scroll.up()), scroll.up() > 0 ? 'S' : 'T');
    out.ascii("\u001b[r");
    row = 0;
    column = 0;
  }

  void finish() {
    set(GlyphStyle.PLAIN);
  }

  private void set(GlyphStyle next) {
    if (glyphStyle.equals(next)) {
      return;
    }
    String link = next.link();
    if (glyphStyle.link() != null && link == null) {
      Hyperlink.close(out);
    }
    Sgr.change(out, glyphStyle, next);
    if (link != null && !link.equals(glyphStyle.link())) {
      Hyperlink.open(out, link);
    }
    glyphStyle = next;
  }
}
