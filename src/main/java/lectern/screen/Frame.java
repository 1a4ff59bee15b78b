package lectern.screen;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.text.BidiOrder;
import lectern.text.Graphemes;
import lectern.text.Sanitiser;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * All cells of one screen, drawn by {@code ui} and then only read.
 *
 * <p>This is where text becomes cells, so every text passes the sanitiser here: no frame holds a
 * control character. Drawing outside the frame is cut, never an error; a wide cluster that would be
 * cut in two becomes a blank.
 */
public final class Frame {
  private final Size size;
  private final Cell[] cells;
  private final boolean turning;
  private final Widths widths;
  private int cursorRow = -1;
  private int cursorColumn = -1;

  /** An empty frame in the terminal's own look. */
  public Frame(Size size) {
    this(size, Cell.BLANK, false, Widths.NARROW);
  }

  /** An empty frame on this ground: the background of the whole screen. */
  public Frame(Size size, CellStyle ground) {
    this(size, ground, false, Widths.NARROW);
  }

  /**
   * An empty frame on this ground.
   *
   * @param turning whether texts that run from right to left are put in the order they are seen in;
   *     else the terminal does that itself. The words of a page are in it already, cluster by
   *     cluster, and stay so.
   * @param widths how many cells the terminal takes for a text
   */
  public Frame(Size size, CellStyle ground, boolean turning, Widths widths) {
    this(
        size,
        ground.equals(CellStyle.PLAIN) ? Cell.BLANK : new Cell(" ", 1, ground, null),
        turning,
        widths);
  }

  private Frame(Size size, Cell blank, boolean turning, Widths widths) {
    this.size = size;
    this.turning = turning;
    this.widths = widths;
    this.cells = new Cell[size.columns() * size.rows()];
    Arrays.fill(cells, blank);
  }

  /** The size in cells. */
  public Size size() {
    return size;
  }

  /** How many cells the terminal takes for a text. */
  public Widths widths() {
    return widths;
  }

  /** The cells that a text takes. */
  public int cells(String text) {
    return widths.of(text);
  }

  /** The cell at a row and column, both from 0 and inside the frame. */
  public Cell cell(int row, int column) {
    return cells[row * size.columns() + column];
  }

  /** Writes a text from this cell to the right and returns the column after it, in cells. */
  public int write(int row, int column, String text, CellStyle cellStyle) {
    return write(row, column, size.columns(), text, cellStyle, null);
  }

  /**
   * Writes a text from this cell up to, not including, the column {@code limit}.
   *
   * @param link the address these cells offer, or null
   * @return the column after the text, as far as it was written
   */
  public int write(
      int row, int column, int limit, String text, CellStyle cellStyle, @Nullable String link) {
    int stop = Math.min(limit, size.columns());
    int at = column;
    String clean = Sanitiser.visible(text);
    clean = turning ? BidiOrder.of(clean) : clean;
    int end;
    for (int start = 0; start < clean.length(); start = end) {
      end = Graphemes.next(clean, start);
      String cluster = clean.substring(start, end);
      int width = cells(cluster);
      if (width == 0) {
        continue;
      }
      if (at + width > stop) {
        break;
      }
      put(row, at, cluster, width, cellStyle, link);
      at += width;
    }
    return at;
  }

  private void put(
      int row, int column, String cluster, int width, CellStyle cellStyle, @Nullable String link) {
    if (row < 0 || row >= size.rows() || column < 0 || column + width > size.columns()) {
      return;
    }
    int at = row * size.columns() + column;
    repairLeft(at, column);
    cells[at] = new Cell(cluster, width, cellStyle, link);
    if (width == 2) {
      repairRight(at + 1, column + 1);
      cells[at + 1] = Cell.half(cellStyle, link);
    } else {
      repairRight(at, column);
    }
  }

  /** What is written over the right half of a wide cluster leaves a blank for the left half. */
  private void repairLeft(int at, int column) {
    if (cells[at].width() == 0 && column > 0) {
      cells[at - 1] = new Cell(" ", 1, cells[at - 1].cellStyle(), null);
    }
  }

  /** What ends on the left half of a wide cluster leaves a blank for the right half. */
  private void repairRight(int at, int column) {
    if (column + 1 < size.columns() && cells[at + 1].width() == 0) {
      cells[at + 1] = new Cell(" ", 1, cells[at + 1].cellStyle(), null);
    }
  }

  /** Fills a box with blanks in this style; rows and columns outside the frame are left out. */
  public void fill(int row, int column, int rows, int columns, CellStyle cellStyle) {
    for (int r = Math.max(0, row); r < Math.min(size.rows(), row + rows); r++) {
      for (int c = Math.max(0, column); c < Math.min(size.columns(), column + columns); c++) {
        put(r, c, " ", 1, cellStyle, null);
      }
    }
  }

  /** Writes one cluster over and over, as often as it fits into the columns; used for rules. */
  public void repeat(int row, int column, int columns, String cluster, CellStyle cellStyle) {
    int width = Math.max(1, cells(cluster));
    for (int c = 0; c + width <= columns; c += width) {
      put(row, column + c, cluster, width, cellStyle, null);
    }
  }

  /** Changes the style of cells that are already written. */
  public void paint(int row, int column, int columns, CellStyle cellStyle) {
    for (int c = Math.max(0, column); c < Math.min(size.columns(), column + columns); c++) {
      if (row >= 0 && row < size.rows()) {
        Cell old = cell(row, c);
        cells[row * size.columns() + c] =
            new Cell(old.cluster(), old.width(), cellStyle, old.link());
      }
    }
  }

  /**
   * Changes the style of some characters of a text that was written from this cell on.
   *
   * @param offsets where they stand in the text
   */
  public void paint(int row, int column, String text, Set<Integer> offsets, CellStyle cellStyle) {
    String clean = Sanitiser.visible(text);
    int at = column;
    for (int start : turning ? BidiOrder.clusters(clean) : Graphemes.starts(clean)) {
      int end = Graphemes.next(clean, start);
      int width = widths.of(clean, start, end);
      if (IntStream.range(start, end).anyMatch(offsets::contains)) {
        paint(row, at, width, cellStyle);
      }
      at += width;
    }
  }

  /** Shows the cursor at a cell; a frame without one hides it. */
  public void cursor(int row, int column) {
    cursorRow = Math.clamp(row, 0, size.rows() - 1);
    cursorColumn = Math.clamp(column, 0, size.columns() - 1);
  }

  /** The row of the cursor, or -1 when it is hidden. */
  public int cursorRow() {
    return cursorRow;
  }

  /** The column of the cursor, or -1 when it is hidden. */
  public int cursorColumn() {
    return cursorColumn;
  }

  /** The characters of one row without trailing blanks; for tests and pictures. */
  public String row(int row) {
    var line = new StringBuilder(size.columns());
    for (int column = 0; column < size.columns(); column++) {
      line.append(cell(row, column).cluster());
    }
    return line.toString().stripTrailing();
  }
}
