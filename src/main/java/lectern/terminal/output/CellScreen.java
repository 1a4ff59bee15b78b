package lectern.terminal.output;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.AbstractScreen;
import com.googlecode.lanterna.screen.ScreenBuffer;
import lectern.screen.Cell;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.jspecify.annotations.Nullable;

/**
 * A Lanterna screen that sends each change of a frame in one write, as short as it can, and never
 * clears.
 */
public final class CellScreen extends AbstractScreen {
  private static final String BEGIN_UPDATE = "\u001b[?2026h";
  static final String END_UPDATE = "\u001b[?2026l";

  /** The cells of a row that are compared as one when looking for what has moved. */
  private static final int PIECE = 16;

  /** Blanks enough for what a terminal prints of a sequence it does not know. */
  private static final int ROOM = 4;

  private final Capabilities capabilities;
  private final OutputChannel output;
  private final GlyphCache glyphCache;

  /** Whether the terminal may show anything: at first, after a resize, after a suspension. */
  private boolean unknown = true;

  /** Whether a frame is sent without marking it as one update, as that is not understood. */
  private boolean withoutUpdates;

  /** What is sent after a frame that shows anything new. */
  private String fence = "";

  /** What the terminal shows by now although nothing was drawn yet, or null. */
  private byte @Nullable [] drawnBefore;

  private int[][] shownRows = {};
  private @Nullable TerminalPosition shownCursor;

  public CellScreen(Capabilities capabilities, Size size, OutputChannel output) {
    super(new TerminalSize(size.columns(), size.rows()), Glyph.BLANK);
    this.capabilities = capabilities;
    this.output = output;
    this.glyphCache = new GlyphCache(capabilities);
    setCursorPosition(null);
  }

  /** Hands no links to the terminal from now on. */
  public void withoutLinks() {
    glyphCache.withoutLinks();
  }

  /** Says that the terminal, of this size, shows what {@link #fullFrame} has written. */
  public void assume(byte[] frame) {
    drawnBefore = frame;
  }

  /** All it takes to show a frame on a terminal of its size that may show anything. */
  public OutputBytes fullFrame(Frame frame) {
    copy(frame, frame.size());
    var out = new OutputBytes().ascii(BEGIN_UPDATE);
    rows().addTo(out);
    return out.ascii(END_UPDATE);
  }

  /** Makes a terminal of this size show a frame, cut or filled up with blanks. */
  public void draw(Frame frame, Size size) {
    TerminalSize old = getTerminalSize();
    if (old.getColumns() != size.columns() || old.getRows() != size.rows()) {
      addResizeRequest(new TerminalSize(size.columns(), size.rows()));
      doResizeIfNecessary();
      forgetAll();
    }
    copy(frame, size);
    setCursorPosition(
        frame.cursorRow() < 0
            ? null
            : new TerminalPosition(frame.cursorColumn(), frame.cursorRow()));
    refresh(RefreshType.AUTOMATIC);
  }

  /** Says that the terminal may show anything now, with its cursor hidden. */
  public void forget() {
    forgetAll();
    shownCursor = null;
  }

  private void forgetAll() {
    unknown = true;
    drawnBefore = null;
  }

  private void copy(Frame frame, Size size) {
    for (int row = 0; row < size.rows(); row++) {
      copyRow(frame, row, size.columns());
    }
  }

  private SavedRows rows() {
    TerminalSize size = getTerminalSize();
    var rows = new byte[size.getRows()][];
    for (int row = 0; row < rows.length; row++) {
      var out = new OutputBytes();
      var pen = new Pen(out, size.getRows(), size.getColumns(), capabilities);
      new FrameDiff(getFrontBuffer(), getBackBuffer(), pen, capabilities.fills()).paintWhole(row);
      pen.finish();
      rows[row] = out.toArray();
    }
    return new SavedRows(rows);
  }

  /** Says whether the terminal is known not to understand synchronized updates. */
  public void withoutUpdates(boolean known) {
    withoutUpdates = known;
  }

  /** Says what is to be sent after each frame that is not empty. */
  public void fence(String question) {
    fence = question;
  }

  /**
   * Adds a sequence whose end some terminals print, at a blank place of the screen, which is
   * written again afterwards. Without such a place it adds nothing and returns false.
   */
  public boolean onBlank(OutputBytes out, String sequence) {
    TerminalSize size = getTerminalSize();
    for (int row = size.getRows() - 1; row >= 0; row--) {
      for (int column = size.getColumns() - ROOM; column >= 0; column--) {
        if (isBlank(row, column)) {
          var pen = new Pen(out, size.getRows(), size.getColumns(), capabilities);
          pen.move(row, column);
          out.ascii(sequence).csi(column + 1, 'G').csi(ROOM, 'X');
          TerminalPosition cursor = getCursorPosition();
          if (cursor != null) {
            pen.move(cursor.getRow(), cursor.getColumn());
          }
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBlank(int row, int column) {
    for (int i = 0; i < ROOM; i++) {
      if (!getFrontBuffer().getCharacterAt(column + i, row).equals(Glyph.BLANK)) {
        return false;
      }
    }
    return true;
  }

  private void copyRow(Frame frame, int row, int columns) {
    ScreenBuffer back = getBackBuffer();
    int known = row < frame.size().rows() ? frame.size().columns() : 0;
    for (int column = 0; column < columns; column++) {
      Cell cell = column < known ? frame.cell(row, column) : Cell.BLANK;
      Glyph glyph = glyphCache.glyph(cell);
      if (glyph.width() == 2 && column + 1 < columns) {
        back.setCharacterAt(column, row, glyph);
        column++;
        back.setCharacterAt(column, row, glyph.style().half());
      } else {
        // a wide cluster has no room in the last column
        back.setCharacterAt(column, row, glyph.width() == 2 ? glyphCache.blankOf(cell) : glyph);
      }
    }
  }

  @Override
  public void refresh(RefreshType type) {
    int[][] rows = hashes();
    OutputBytes update;
    if (unknown || type == RefreshType.COMPLETE) {
      update = update(null, true);
    } else {
      update = update(null, false);
      RowScroll scroll = RowScroll.between(shownRows, rows);
      if (scroll != null && capabilities.scrolls()) {
        OutputBytes shifted = update(scroll, false);
        update = shifted.length() < update.length() ? shifted : update;
      }
    }
    if (update.length() > 0) {
      update.ascii(fence);
    }
    output.write(update);
    getBackBuffer().copyTo(getFrontBuffer());
    shownRows = rows;
    shownCursor = getCursorPosition();
    unknown = false;
    drawnBefore = null;
  }

  private OutputBytes update(@Nullable RowScroll scroll, boolean all) {
    var out = new OutputBytes();
    boolean marked = capabilities.modes() && !withoutUpdates;
    if (marked) {
      out.ascii(BEGIN_UPDATE);
    }
    int nothing = out.length();
    TerminalSize size = getTerminalSize();
    var pen = new Pen(out, size.getRows(), size.getColumns(), capabilities);
    var frameDiff = new FrameDiff(getFrontBuffer(), getBackBuffer(), pen, capabilities.fills());
    byte[] before = drawnBefore;
    SavedRows shown = before == null ? null : SavedRows.read(before, size.getRows());
    if (all && shown != null) {
      rows().addChanges(out, shown);
    } else if (all) {
      frameDiff.paintAll();
    } else {
      frameDiff.paintChanges(scroll);
    }
    pen.finish();
    cursor(out, pen, out.length() > nothing);
    if (out.length() == nothing) {
      out.cut(0);
    } else if (marked) {
      out.ascii(END_UPDATE);
    }
    return out;
  }

  private void cursor(OutputBytes out, Pen pen, boolean moved) {
    TerminalPosition cursor = getCursorPosition();
    if (cursor != null && (moved || !cursor.equals(shownCursor))) {
      pen.move(cursor.getRow(), cursor.getColumn());
    }
    if (capabilities.modes() && (cursor == null) != (shownCursor == null)) {
      out.ascii(cursor == null ? ModeSequences.HIDE_CURSOR : ModeSequences.SHOW_CURSOR);
    }
  }

  /** A hash of each segment of each row, 0 for a blank one. */
  private int[][] hashes() {
    TerminalSize size = getTerminalSize();
    ScreenBuffer back = getBackBuffer();
    var hashes = new int[size.getRows()][(size.getColumns() + PIECE - 1) / PIECE];
    int blank = Glyph.BLANK.hashCode();
    for (int row = 0; row < hashes.length; row++) {
      int[] segments = hashes[row];
      for (int column = 0; column < size.getColumns(); column++) {
        int segment = column / PIECE;
        segments[segment] =
            segments[segment] * 31 + back.getCharacterAt(column, row).hashCode() - blank;
      }
    }
    return hashes;
  }

  /** Keys do not come this way: the decoder reads them. */
  @Override
  public @Nullable KeyStroke pollInput() {
    return null;
  }

  @Override
  public KeyStroke readInput() {
    return new KeyStroke(KeyType.EOF);
  }

  /** The port takes the terminal over and gives it back. */
  @Override
  public void startScreen() {
    forget();
  }

  @Override
  public void stopScreen() {}
}
