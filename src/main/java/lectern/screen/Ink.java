package lectern.screen;

/**
 * A colour, as far as a frame names it: the terminal's own, one of its sixteen, or an exact one.
 */
public sealed interface Ink {

  /** Whatever the terminal writes or fills with when nothing is said. */
  Ink OWN = new Own();

  /** The terminal's own foreground or background. */
  record Own() implements Ink {}

  /** One of the terminal's sixteen colours, 0 to 15. */
  record Ansi(int index) implements Ink {}

  /** An exact colour, each part 0 to 255; reduced by the terminal to what it can show. */
  record Rgb(int red, int green, int blue) implements Ink {}
}
