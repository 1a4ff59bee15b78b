package lectern.ui.qr;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A QR code with its quiet zone, two modules of it in a cell, one above the other.
 *
 * <p>It is dark on light whatever the theme, as ISO/IEC 18004 has it: many cameras do not read the
 * opposite.
 */
public final class QrSquare {

  /** The quiet zone that ISO/IEC 18004 asks for, in modules. */
  private static final int QUIET = 4;

  /** The quiet zone that cameras are content with. */
  private static final int LEAST_QUIET = 2;

  private static final CellStyle FACE =
      CellStyle.PLAIN.in(new Colour.RgbColour(0, 0, 0)).on(new Colour.RgbColour(255, 255, 255));

  private final QrCode code;
  private final int quiet;

  private QrSquare(QrCode code, int quiet) {
    this.code = code;
    this.quiet = quiet;
  }

  /**
   * The square of a text on a screen with room for this many cells, with a narrow quiet zone where
   * there is none for a wide one; null when the text is too long for any.
   */
  public static @Nullable QrSquare of(String text, int columns, int rows) {
    try {
      QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
      var square = new QrSquare(code, QUIET);
      return square.fits(columns, rows) ? square : new QrSquare(code, LEAST_QUIET);
    } catch (DataTooLongException tooLong) {
      return null;
    }
  }

  /** Whether there is room for it. */
  public boolean fits(int columns, int rows) {
    return columns() <= columns && rows() <= rows;
  }

  /** Its width in cells. */
  public int columns() {
    return code.size + 2 * quiet;
  }

  /** Its height in cells. */
  public int rows() {
    return (code.size + 2 * quiet + 1) / 2;
  }

  /** Draws it with its upper left corner in this cell. */
  public void draw(Frame frame, int row, int column) {
    for (int r = 0; r < rows(); r++) {
      var line = new StringBuilder();
      for (int c = 0; c < columns(); c++) {
        boolean upper = code.getModule(c - quiet, 2 * r - quiet);
        boolean lower = code.getModule(c - quiet, 2 * r + 1 - quiet);
        line.append(upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ');
      }
      frame.write(row + r, column, line.toString(), FACE);
    }
  }
}
