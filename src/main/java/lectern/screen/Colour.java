package lectern.screen;

/**
 * A colour, as far as a frame names it: the terminal's own, one of its sixteen, or an exact one.
 */
public sealed interface Colour {

  /** Whatever the terminal writes or fills with when nothing is said. */
  Colour OWN = new OwnColour();

  /** The terminal's own foreground or background. */
  record OwnColour() implements Colour {}

  /** One of the terminal's sixteen colours, 0 to 15. */
  record AnsiColour(int index) implements Colour {}

  /** An exact colour, each part 0 to 255; reduced by the terminal to what it can show. */
  record RgbColour(int red, int green, int blue) implements Colour {}
}
