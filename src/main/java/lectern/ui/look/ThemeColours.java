package lectern.ui.look;

import java.util.StringTokenizer;
import lectern.screen.Colour;

/**
 * The colours of a theme.
 *
 * @param quiet the colour of less prominent words; the terminal's own where they are dim instead
 * @param selectedBackground the background of what is selected; the terminal's own where it is
 *     reversed instead
 * @param selectedColour the colour of what is selected
 */
record ThemeColours(
    Colour background,
    Colour text,
    Colour quiet,
    Colour heading,
    Colour link,
    Colour code,
    Colour mark,
    Colour unread,
    Colour finished,
    Colour error,
    Colour selectedBackground,
    Colour selectedColour) {

  /**
   * The terminal's own colours: the reader chose them, and they are right on light and dark
   * backgrounds alike.
   */
  static final ThemeColours TERMINAL = of("own own own own own 6 5 6 2 1 own own");

  /** No colours at all. */
  static final ThemeColours NONE = of("own own own own own own own own own own own own");

  /** Book paper by daylight. */
  static final ThemeColours LIGHT =
      of("fbfaf6 26231f 69635a 243f5e 1b5687 75431a 9b2343 1b5687 41672f b3261e cfdcea 14181d");

  /** By lamplight. */
  static final ThemeColours DARK =
      of("1c1b1a d9d3c7 9a9387 e7c98d 8fb9de aac8a2 e69c7a 8fb9de 9dc08b f2877c 3f4c5a f5efe4");

  /** An old page; the nearest of 256 colours is the cube's 230, and not a grey. */
  static final ThemeColours SEPIA =
      of("f5edd6 3a2e22 6e5d49 5a2d12 28566f 5a5118 9a2f14 28566f 4a6122 a6201a dcbf8d 241a10");

  /** For tired or weak eyes: everything at least 7:1. */
  static final ThemeColours HIGH_CONTRAST =
      of("000000 ffffff c9c9c9 ffee9c 8ed3ff b4f2b0 ffc24a 8ed3ff 9df29d ffa097 ffe14a 000000");

  /** The colours in their order: of 24 bits, one of the terminal's sixteen, or its own. */
  private static ThemeColours of(String row) {
    var words = new StringTokenizer(row);
    return new ThemeColours(
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()),
        colour(words.nextToken()));
  }

  private static Colour colour(String word) {
    if (word.equals("own")) {
      return Colour.OWN;
    }
    int colour = Integer.parseInt(word, 16);
    return word.length() == 1
        ? new Colour.AnsiColour(colour)
        : new Colour.RgbColour(colour >> 16, colour >> 8 & 255, colour & 255);
  }

  /**
   * The colour of code amid words: half that of code, half that of words, as it is met so often.
   */
  Colour inlineCode() {
    return code instanceof Colour.RgbColour one && text instanceof Colour.RgbColour other
        ? new Colour.RgbColour(
            (one.red() + other.red()) / 2,
            (one.green() + other.green()) / 2,
            (one.blue() + other.blue()) / 2)
        : code;
  }

  /** Whether the theme fills the screen with a background of its own. */
  boolean hasOwnBackground() {
    return !(background instanceof Colour.OwnColour);
  }
}
