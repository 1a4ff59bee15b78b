package lectern.terminal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lectern.screen.Cell;
import lectern.screen.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Prints frames as lines of text, for standard output: no cursor moves, no modes, nothing to give
 * back.
 *
 * <p>Blanks at the end of a line are left out. After a failed write nothing is written again.
 */
public final class PlainPrinter {
  private static final int MUCH = 1 << 15;

  private final @Nullable GlyphCache glyphCache;
  private final OutputStream out;
  private OutputBytes bytes = new OutputBytes();
  private boolean failed;

  private PlainPrinter(@Nullable GlyphCache glyphCache, OutputStream out) {
    this.glyphCache = glyphCache;
    this.out = out;
  }

  /** Prints styles and links as this environment's terminal can show them. */
  public static PlainPrinter styled(Map<String, String> environment, OutputStream out) {
    return new PlainPrinter(new GlyphCache(Capabilities.of(environment)), out);
  }

  /** Prints characters alone. */
  public static PlainPrinter plain(OutputStream out) {
    return new PlainPrinter(null, out);
  }

  /** Prints every row of a frame as one line. */
  public void rows(Frame frame) {
    for (int row = 0; row < frame.size().rows(); row++) {
      row(frame, row);
      line();
    }
  }

  /** Prints a line of text without control characters or blanks at its end. */
  public void line(String text) {
    bytes.add(text.getBytes(StandardCharsets.UTF_8));
    line();
  }

  /** Ends a line. */
  public void line() {
    bytes.add('\n');
    if (bytes.length() > MUCH) {
      flush();
    }
  }

  /** Writes what waits. */
  public void flush() {
    try {
      if (!failed) {
        bytes.writeTo(out);
      }
    } catch (IOException closed) {
      failed = true;
    }
    bytes = new OutputBytes();
  }

  /** Whether a write failed, as when the reader of a pipe has gone. */
  public boolean failed() {
    return failed;
  }

  private void row(Frame frame, int row) {
    int columns = seen(frame, row);
    GlyphStyle glyphStyle = GlyphStyle.PLAIN;
    for (int column = 0; column < columns; column++) {
      Cell cell = frame.cell(row, column);
      if (cell.width() == 0) {
        continue;
      }
      if (glyphCache != null) {
        glyphStyle = change(glyphStyle, glyphCache.glyph(cell).style());
      }
      bytes.utf8(cell.cluster());
    }
    change(glyphStyle, GlyphStyle.PLAIN);
  }

  /**
   * The columns of a row up to the last cell that is not the terminal's own blank; 0 for no words.
   */
  private static int seen(Frame frame, int row) {
    int columns = frame.size().columns();
    while (columns > 0 && frame.cell(row, columns - 1).equals(Cell.BLANK)) {
      columns--;
    }
    int first = 0;
    while (first < columns && frame.cell(row, first).cluster().isBlank()) {
      first++;
    }
    return first < columns ? columns : 0;
  }

  private GlyphStyle change(GlyphStyle from, GlyphStyle to) {
    if (!to.equals(from)) {
      if (from.link() != null && !from.link().equals(to.link())) {
        Hyperlink.close(bytes);
      }
      Sgr.change(bytes, from, to);
      if (to.link() != null && !to.link().equals(from.link())) {
        Hyperlink.open(bytes, to.link());
      }
    }
    return to;
  }
}
