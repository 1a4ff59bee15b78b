package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.screen.Colour;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourPaletteTest {

  @ParameterizedTest
  @CsvSource({
    "0,0,0,16,0", "255,255,255,231,15", "255,0,0,196,9", "205,0,0,160,1", "95,135,175,67,8",
    "128,128,128,244,8", "8,8,8,232,0", "238,238,238,255,7", "47,0,0,233,0", "80,0,0,52,0",
    "92,92,255,63,12", "118,118,118,243,8", "250,240,220,230,7", "3,3,3,16,0"
  })
  void exactColoursBecomeTheNearest(int red, int green, int blue, int indexed, int sixteen) {
    var colour = new Colour.RgbColour(red, green, blue);
    assertEquals(indexed, ColourPalette.reduce(colour, ColourDepth.INDEXED));
    assertEquals(sixteen, ColourPalette.reduce(colour, ColourDepth.SIXTEEN));
    assertEquals(
        ColourPalette.EXACT | red << 16 | green << 8 | blue,
        ColourPalette.reduce(colour, ColourDepth.TRUE));
    assertEquals(ColourPalette.OWN, ColourPalette.reduce(colour, ColourDepth.NONE));
  }

  /** The cube and the greys, searched in full. */
  @Test
  void noIndexedColourIsNearer() {
    int[] levels = {0, 95, 135, 175, 215, 255};
    for (int red = 0; red < 256; red += 15) {
      for (int green = 0; green < 256; green += 15) {
        for (int blue = 0; blue < 256; blue += 15) {
          int least = Integer.MAX_VALUE;
          for (int i = 16; i < 256; i++) {
            least = Math.min(least, distance(red, green, blue, i, levels));
          }
          int got =
              ColourPalette.reduce(new Colour.RgbColour(red, green, blue), ColourDepth.INDEXED);
          int far = distance(red, green, blue, got, levels);
          assertEquals(least, far, red + " " + green + " " + blue);
        }
      }
    }
  }

  private static int distance(int red, int green, int blue, int index, int[] levels) {
    int cube = index - 16;
    boolean grey = index >= 232;
    int shade = 8 + 10 * (index - 232);
    int r = red - (grey ? shade : levels[cube / 36]);
    int g = green - (grey ? shade : levels[cube / 6 % 6]);
    int b = blue - (grey ? shade : levels[cube % 6]);
    return r * r + g * g + b * b;
  }

  /** A background between a grey and a colour of the cube is the colour. */
  @Test
  void thePaperOfAnOldPageIsNoGrey() {
    assertEquals(230, ColourPalette.reduce(Theme.SEPIA.text().background(), ColourDepth.INDEXED));
  }

  @Test
  void theTerminalsOwnColoursStay() {
    for (ColourDepth depth : ColourDepth.values()) {
      assertEquals(ColourPalette.OWN, ColourPalette.reduce(Colour.OWN, depth));
      int expected = depth == ColourDepth.NONE ? ColourPalette.OWN : 11;
      assertEquals(expected, ColourPalette.reduce(new Colour.AnsiColour(11), depth));
    }
  }

  @Test
  void partsOutOfRangeAreHeldInside() {
    assertEquals(
        ColourPalette.EXACT | 0xff00ff,
        ColourPalette.reduce(new Colour.RgbColour(999, -5, 256), ColourDepth.TRUE));
  }
}
