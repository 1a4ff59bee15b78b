package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.terminal.Emulator;
import org.junit.jupiter.api.Test;

class SgrTest {
  private static final int RED = ColourPalette.EXACT | 0xff0000;
  private static final int WHITE = ColourPalette.EXACT | 0xffffff;

  private static String change(GlyphStyle from, GlyphStyle to) {
    var out = new OutputBytes();
    Sgr.change(out, from, to);
    return new String(out.toArray(), StandardCharsets.US_ASCII).replace('\u001b', '~');
  }

  private static GlyphStyle look(int foreground, int background, int attributes) {
    return new GlyphStyle(foreground, background, attributes, null);
  }

  private static GlyphStyle attributes(int attributes) {
    return look(ColourPalette.OWN, ColourPalette.OWN, attributes);
  }

  @Test
  void onlyWhatChangesIsWritten() {
    assertEquals("", change(GlyphStyle.PLAIN, GlyphStyle.PLAIN));
    assertEquals("~[1m", change(GlyphStyle.PLAIN, attributes(CellStyle.BOLD)));
    assertEquals(
        "~[3m", change(attributes(CellStyle.BOLD), attributes(CellStyle.BOLD | CellStyle.ITALIC)));
    assertEquals(
        "~[1;4;31m", change(GlyphStyle.PLAIN, look(1, -1, CellStyle.BOLD | CellStyle.UNDERLINE)));
    assertEquals("~[38;5;200m", change(look(1, 2, 0), look(200, 2, 0)));
    assertEquals("~[2;3;7;9m", change(GlyphStyle.PLAIN, attributes(2 | 4 | 16 | 32)));
  }

  @Test
  void theSixteenColoursHaveTheirOwnNumbers() {
    assertEquals("~[30m", change(GlyphStyle.PLAIN, look(0, -1, 0)));
    assertEquals("~[37m", change(GlyphStyle.PLAIN, look(7, -1, 0)));
    assertEquals("~[90m", change(GlyphStyle.PLAIN, look(8, -1, 0)));
    assertEquals("~[107m", change(GlyphStyle.PLAIN, look(-1, 15, 0)));
    assertEquals("~[38;2;255;0;0m", change(GlyphStyle.PLAIN, look(RED, -1, 0)));
    assertEquals("~[48;5;16m", change(GlyphStyle.PLAIN, look(-1, 16, 0)));
  }

  @Test
  void boldAndDimGoTogether() {
    assertEquals("~[22;2m", change(look(RED, -1, CellStyle.BOLD), look(RED, -1, CellStyle.DIM)));
    assertEquals("~[22;3m", change(look(RED, -1, 1 | 2), look(RED, -1, CellStyle.ITALIC)));
    assertEquals("~[0;2m", change(attributes(CellStyle.BOLD), attributes(CellStyle.DIM)));
  }

  @Test
  void plainIsTheShortestReset() {
    assertEquals("~[m", change(look(RED, WHITE, 63), GlyphStyle.PLAIN));
    assertEquals(
        "~[0;1m",
        change(look(3, 4, CellStyle.BOLD | CellStyle.ITALIC), attributes(CellStyle.BOLD)));
    assertEquals("~[39m", change(look(RED, WHITE, 0), look(-1, WHITE, 0)));
  }

  @Test
  void noSequenceIsLongerThanTerminalsTake() {
    String all = change(GlyphStyle.PLAIN, look(WHITE, WHITE, 63));
    assertEquals("~[1;2;3;4;7;9;38;2;255;255;255m~[48;2;255;255;255m", all);
  }

  /** The emulator checks the lengths and refuses what it does not know. */
  @Test
  void everyChangeGivesTheLook() {
    var random = new Random(5);
    for (int round = 0; round < 5000; round++) {
      GlyphStyle from = look(colour(random), colour(random), random.nextInt(64));
      GlyphStyle to = look(colour(random), colour(random), random.nextInt(64));
      var emulator = new Emulator(2, 9, Emulator.Opinion.OURS);
      var out = new OutputBytes();
      Sgr.change(out, GlyphStyle.PLAIN, from);
      Sgr.change(out, from, to);
      emulator.write(out.ascii("x").toArray());
      var shown = emulator.at(1, 4);
      assertEquals(
          new Emulator.Shown("x", to.colour(), to.background(), to.attributes(), null), shown);
      assertTrue(out.length() < 130);
    }
  }

  private static int colour(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> ColourPalette.OWN;
      case 1 -> random.nextInt(16);
      case 2 -> random.nextInt(256);
      default -> ColourPalette.EXACT | random.nextInt(1 << 24);
    };
  }
}
