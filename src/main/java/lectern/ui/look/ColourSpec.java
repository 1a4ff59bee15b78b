package lectern.ui.look;

import lectern.screen.Colour.RgbColour;
import org.jspecify.annotations.Nullable;

/**
 * Reads a colour as a terminal tells it: the numeric specifications of Xlib's {@code XParseColor}.
 */
public final class ColourSpec {
  private ColourSpec() {}

  /**
   * Reads {@code rgb:r/g/b} (and {@code rgba:}, whose last part is left out), each part of one to
   * four hexadecimal digits, or {@code #rrggbb} with as many digits a part; null for all else.
   */
  public static @Nullable RgbColour read(String spec) {
    if (spec.startsWith("rgb:")) {
      return parts(spec.substring(4), 3);
    }
    if (spec.startsWith("rgba:")) {
      return parts(spec.substring(5), 4);
    }
    int digits = spec.length() - 1;
    if (!spec.startsWith("#") || digits % 3 != 0 || digits > 12) {
      return null;
    }
    int each = digits / 3;
    // "#" fills a short part up with zeros, where "rgb:" scales it; of eight bits both say as much.
    return colour(
        scaled(spec.substring(1, 1 + each)),
        scaled(spec.substring(1 + each, 1 + 2 * each)),
        scaled(spec.substring(1 + 2 * each)));
  }

  private static @Nullable RgbColour parts(String text, int count) {
    String[] parts = text.split("/", -1);
    return parts.length == count
        ? colour(scaled(parts[0]), scaled(parts[1]), scaled(parts[2]))
        : null;
  }

  private static @Nullable RgbColour colour(int red, int green, int blue) {
    return red < 0 || green < 0 || blue < 0 ? null : new RgbColour(red, green, blue);
  }

  /** A part of one to four hexadecimal digits as 0 to 255, or -1. */
  private static int scaled(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0 || i == 4) {
        return -1;
      }
      value = value << 4 | digit;
    }
    int most = (1 << (4 * digits.length())) - 1;
    return most == 0 ? -1 : (value * 255 + most / 2) / most;
  }
}
