package lectern.ui.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import lectern.screen.Cell;
import lectern.screen.Colour;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cells of a square, read back as a camera would: every module, and light all around. */
class QrSquareTest {
  private static final Colour BLACK = new Colour.RgbColour(0, 0, 0);
  private static final Colour WHITE = new Colour.RgbColour(255, 255, 255);

  /** Whether the upper or lower half of a cell is dark. */
  private static boolean dark(Cell cell, boolean upper) {
    assertEquals(BLACK, cell.cellStyle().colour());
    assertEquals(WHITE, cell.cellStyle().background());
    return switch (cell.cluster()) {
      case " " -> false;
      case "█" -> true;
      case "▀" -> upper;
      case "▄" -> !upper;
      default -> throw new AssertionError("drawn with " + cell.cluster());
    };
  }

  private static void assertReadsAs(String address, QrSquare square, int quiet) {
    var frame = new Frame(new Size(square.columns() + 5, square.rows() + 3));
    square.draw(frame, 2, 3);
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.LOW);
    for (int y = 0; y < 2 * square.rows(); y++) {
      for (int x = 0; x < square.columns(); x++) {
        boolean drawn = dark(frame.cell(2 + y / 2, 3 + x), y % 2 == 0);
        assertEquals(code.getModule(x - quiet, y - quiet), drawn, "module " + x + ", " + y);
      }
    }
    assertEquals(Cell.BLANK, frame.cell(1, 3));
    assertEquals(Cell.BLANK, frame.cell(2, 2));
    assertEquals(Cell.BLANK, frame.cell(2, 3 + square.columns()));
    assertEquals(Cell.BLANK, frame.cell(2 + square.rows(), 3));
    assertTrue(2 * square.rows() >= code.size + 2 * quiet, "the quiet zone below");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 30, 60, 100, 150, 200, 400, 900, 2000})
  void everyModuleIsDrawnWithAWideQuietZoneWhereThereIsRoom(int length) {
    String address = "https://a.org/" + "x".repeat(length);
    QrSquare square = QrSquare.of(address, 500, 300);
    assertNotNull(square);
    assertReadsAs(address, square, 4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 100, 400})
  void withLessRoomTheQuietZoneIsNarrower(int length) {
    String address = "https://a.org/é/" + "x".repeat(length);
    QrSquare wide = QrSquare.of(address, 500, 300);
    assertNotNull(wide);
    QrSquare narrow = QrSquare.of(address, wide.columns(), wide.rows() - 1);
    assertNotNull(narrow);
    assertTrue(narrow.fits(wide.columns() - 4, wide.rows() - 2));
    assertFalse(narrow.fits(wide.columns() - 5, wide.rows()));
    assertFalse(narrow.fits(wide.columns(), wide.rows() - 3));
    assertReadsAs(address, narrow, 2);
  }

  @Test
  void anAddressOfUsualLengthFitsTheUsualScreen() {
    QrSquare square = QrSquare.of("https://example.org/essays/2024/08/lamp-oil?ref=x", 80, 22);
    assertNotNull(square);
    assertTrue(square.fits(80, 22));
  }

  @Test
  void noSquareHoldsMoreThanThreeThousandCharacters() {
    assertNull(QrSquare.of("x".repeat(3000), 1000, 1000));
  }
}
