package lectern.terminal.output;

import lectern.screen.Colour;

/**
 * Colours as a terminal can show them, each a number: {@link #OWN}, 0–255 for an index, or {@link
 * #EXACT} with the three bytes of an exact one.
 */
public final class ColourPalette {
  public static final int OWN = -1;
  public static final int EXACT = 1 << 24;

  /** The levels of the 6×6×6 cube of colours 16–231 (xterm's 256 colours). */
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  /** The sixteen colours as xterm shows them; terminals differ, and near is all that is meant. */
  private static final int[] SIXTEEN = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
  };

  private ColourPalette() {}

  /** The nearest colour of this depth. */
  public static int reduce(Colour colour, ColourDepth depth) {
    // instanceof, not switch: the first pattern switch of a program costs milliseconds at the start
    if (depth == ColourDepth.NONE || colour instanceof Colour.OwnColour) {
      return OWN;
    }
    if (colour instanceof Colour.AnsiColour ansi) {
      return ansi.index() & 15;
    }
    Colour.RgbColour rgb = (Colour.RgbColour) colour;
    int red = Math.clamp(rgb.red(), 0, 255);
    int green = Math.clamp(rgb.green(), 0, 255);
    int blue = Math.clamp(rgb.blue(), 0, 255);
    return switch (depth) {
      case NONE -> OWN;
      case SIXTEEN -> nearestOfSixteen(red, green, blue);
      case INDEXED -> indexed(red, green, blue);
      case TRUE -> EXACT | red << 16 | green << 8 | blue;
    };
  }

  private static int nearestOfSixteen(int red, int green, int blue) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < SIXTEEN.length; i++) {
      int colour = SIXTEEN[i];
      int distance = distance(red, green, blue, colour >> 16, colour >> 8 & 255, colour & 255);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static int indexed(int red, int green, int blue) {
    int r = level(red);
    int g = level(green);
    int b = level(blue);
    int grey = Math.clamp((red + green + blue - 24 + 15) / 30, 0, 23);
    int shade = 8 + 10 * grey;
    return distance(red, green, blue, shade, shade, shade)
            < distance(red, green, blue, LEVELS[r], LEVELS[g], LEVELS[b])
        ? 232 + grey
        : 16 + 36 * r + 6 * g + b;
  }

  /** The nearest level of the cube: the first step is 95 wide, the others 40. */
  private static int level(int value) {
    return value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;
  }

  private static int distance(int r1, int g1, int b1, int r2, int g2, int b2) {
    int r = r1 - r2;
    int g = g1 - g2;
    int b = b1 - b2;
    return r * r + g * g + b * b;
  }
}
