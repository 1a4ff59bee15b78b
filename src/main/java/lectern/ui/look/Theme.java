package lectern.ui.look;

import lectern.layout.Style;
import lectern.screen.Face;
import lectern.screen.Ink;

/**
 * Turns what things are into how they look.
 *
 * <p>The one theme so far uses the terminal's own colours: the reader chose them, and they are
 * right on light and dark paper alike. Colour only repeats what bold, underline or place already
 * say.
 */
public final class Theme {
  private static final Ink MAGENTA = new Ink.Ansi(5);
  private static final Ink CYAN = new Ink.Ansi(6);
  private static final Ink GREEN = new Ink.Ansi(2);
  private static final Ink RED = new Ink.Ansi(1);

  /** The terminal's own colours. */
  public static final Theme TERMINAL = new Theme();

  private Theme() {}

  /** Words nobody said anything about. */
  public Face text() {
    return Face.PLAIN;
  }

  /** Words that stand back: dates, counts, keys, rules. */
  public Face quiet() {
    return Face.PLAIN.with(Face.DIM);
  }

  /** Words that stand out: titles and names. */
  public Face loud() {
    return Face.PLAIN.with(Face.BOLD);
  }

  /** The line or reference that is selected. */
  public Face selected() {
    return Face.PLAIN.with(Face.REVERSE);
  }

  /** Letters that match what was typed. */
  public Face matched(Face under) {
    return under.in(MAGENTA).with(Face.BOLD | Face.UNDERLINE);
  }

  /** The letters of hints. */
  public Face hint() {
    return Face.PLAIN.in(MAGENTA).with(Face.REVERSE | Face.BOLD);
  }

  /** The dot of an unread essay. */
  public Face unread() {
    return Face.PLAIN.in(CYAN);
  }

  /** The tick of a finished essay. */
  public Face finished() {
    return Face.PLAIN.in(GREEN).with(Face.DIM);
  }

  /** Something that went wrong. */
  public Face trouble() {
    return Face.PLAIN.in(RED).with(Face.BOLD);
  }

  /** The face of a run of text. */
  public Face of(Style style) {
    Face face =
        switch (style.role()) {
          case TEXT, QUOTE -> Face.PLAIN;
          case TITLE, HEADING, TABLE_HEADER -> Face.PLAIN.with(Face.BOLD);
          case SUBHEADING -> Face.PLAIN.with(Face.BOLD | Face.ITALIC);
          case STANDFIRST -> Face.PLAIN.with(Face.ITALIC);
          case BYLINE, RULE, TABLE_RULE, QUOTE_BAR, BULLET, HINT -> Face.PLAIN.with(Face.DIM);
          case CODE, CODE_BLOCK -> Face.PLAIN.in(CYAN);
          case LINK, IMAGE -> Face.PLAIN.with(Face.UNDERLINE);
          case BROKEN_LINK -> Face.PLAIN.in(RED).with(Face.UNDERLINE);
          case MARK, NOTE_NUMBER -> Face.PLAIN.in(MAGENTA).with(Face.BOLD);
          case UNDEFINED_MARK -> Face.PLAIN.in(RED);
        };
    face = style.strong() ? face.with(Face.BOLD) : face;
    face = style.emphasis() ? face.with(Face.ITALIC) : face;
    return style.strike() ? face.with(Face.STRIKE) : face;
  }
}
