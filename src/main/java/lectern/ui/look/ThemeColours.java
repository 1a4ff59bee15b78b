package lectern.ui.look;

import lectern.screen.Colour;

/**
 * The colours of a theme.
 *
 * @param quiet the colour of words that stand back; the terminal's own where they are dim instead
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
  static final ThemeColours TERMINAL =
      new ThemeColours(
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          ansi(6),
          ansi(5),
          ansi(6),
          ansi(2),
          ansi(1),
          Colour.OWN,
          Colour.OWN);

  /** No colours at all. */
  static final ThemeColours NONE =
      new ThemeColours(
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN,
          Colour.OWN);

  /** Book paper by daylight. */
  static final ThemeColours LIGHT =
      new ThemeColours(
          rgb(0xfbfaf6),
          rgb(0x26231f),
          rgb(0x69635a),
          rgb(0x243f5e),
          rgb(0x1b5687),
          rgb(0x75431a),
          rgb(0x9b2343),
          rgb(0x1b5687),
          rgb(0x41672f),
          rgb(0xb3261e),
          rgb(0xcfdcea),
          rgb(0x14181d));

  /** By lamplight. */
  static final ThemeColours DARK =
      new ThemeColours(
          rgb(0x1c1b1a),
          rgb(0xd9d3c7),
          rgb(0x9a9387),
          rgb(0xe7c98d),
          rgb(0x8fb9de),
          rgb(0xaac8a2),
          rgb(0xe69c7a),
          rgb(0x8fb9de),
          rgb(0x9dc08b),
          rgb(0xf2877c),
          rgb(0x3f4c5a),
          rgb(0xf5efe4));

  /** An old page. */
  static final ThemeColours SEPIA =
      new ThemeColours(
          // the nearest of 256 colours is the cube's 230, and not a grey
          rgb(0xf5edd6),
          rgb(0x3a2e22),
          rgb(0x6e5d49),
          rgb(0x5a2d12),
          rgb(0x28566f),
          rgb(0x5a5118),
          rgb(0x9a2f14),
          rgb(0x28566f),
          rgb(0x4a6122),
          rgb(0xa6201a),
          rgb(0xdcbf8d),
          rgb(0x241a10));

  /** For tired or weak eyes: everything at least 7:1. */
  static final ThemeColours HIGH_CONTRAST =
      new ThemeColours(
          rgb(0x000000),
          rgb(0xffffff),
          rgb(0xc9c9c9),
          rgb(0xffee9c),
          rgb(0x8ed3ff),
          rgb(0xb4f2b0),
          rgb(0xffc24a),
          rgb(0x8ed3ff),
          rgb(0x9df29d),
          rgb(0xffa097),
          rgb(0xffe14a),
          rgb(0x000000));

  private static Colour ansi(int index) {
    return new Colour.AnsiColour(index);
  }

  private static Colour rgb(int colour) {
    return new Colour.RgbColour(colour >> 16, colour >> 8 & 255, colour & 255);
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
