package lectern.ui.look;

import java.util.List;
import java.util.Locale;
import lectern.layout.Style;
import lectern.screen.Face;
import lectern.screen.Ink;
import org.jspecify.annotations.Nullable;

/**
 * Turns what things are into how they look.
 *
 * <p>Colour only repeats what bold, underline, reversal or place already say, so that nothing is
 * lost where there is none.
 */
@SuppressWarnings("ImmutableEnumChecker") // a face is a record of values
public enum Theme {
  TERMINAL(Inks.TERMINAL),
  LIGHT(Inks.LIGHT),
  DARK(Inks.DARK),
  SEPIA(Inks.SEPIA),
  HIGH_CONTRAST(Inks.HIGH_CONTRAST),
  MONO(Inks.NONE),

  /** Light or dark, once the terminal has told its background; until then its own colours. */
  AUTO(Inks.TERMINAL);

  /** Colours of a terminal on which inks of one's own can be told apart. */
  private static final int MANY = 256;

  private final Inks inks;
  private final Face text;
  private final Face quiet;
  private final Face loud;
  private final Face selected;
  private final Face mark;
  private final Face code;
  private final Face link;
  private final Face heading;
  private final Face trouble;

  Theme(Inks inks) {
    this.inks = inks;
    this.text = new Face(inks.text(), inks.paper(), 0);
    this.quiet = inks.quiet() instanceof Ink.Own ? text.with(Face.DIM) : text.in(inks.quiet());
    this.loud = text.with(Face.BOLD);
    // Reversed, so that it is seen without colours too.
    this.selected = new Face(inks.light(), inks.lit(), Face.REVERSE);
    this.mark = text.in(inks.mark()).with(Face.BOLD);
    this.code = text.in(inks.code());
    this.link = text.in(inks.link()).with(Face.UNDERLINE);
    this.heading = text.in(inks.heading()).with(Face.BOLD);
    this.trouble = text.in(inks.trouble());
  }

  /** The theme's name, as the reader writes and sees it: {@code high-contrast}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The theme of this name, or null. */
  public static @Nullable Theme named(String words) {
    for (Theme theme : values()) {
      if (theme.words().equals(words)) {
        return theme;
      }
    }
    return null;
  }

  /** What is left of this theme on a terminal that shows so many colours. */
  public Theme shownWith(int colours) {
    if (colours == 0) {
      return MONO;
    }
    return colours < MANY && (inks.ownPaper() || this == AUTO) ? TERMINAL : this;
  }

  /** The theme after this one that a terminal of so many colours can show, round and round. */
  public Theme next(int colours) {
    List<Theme> all = List.of(values());
    Theme next = this;
    do {
      next = all.get((all.indexOf(next) + 1) % all.size());
    } while (next == AUTO || next.shownWith(colours) != next);
    return next;
  }

  /** The theme when the terminal has told its background: only {@code AUTO} goes by it. */
  public Theme on(Ink.Rgb background) {
    return this != AUTO ? this : Contrast.isDark(background) ? DARK : LIGHT;
  }

  /** This theme where it must leave the paper as it is, so that only its own ink can be read. */
  public Theme withoutPaper() {
    return inks.ownPaper() ? TERMINAL : this;
  }

  /** Words nobody said anything about, and the empty screen. */
  public Face text() {
    return text;
  }

  /** Words that stand back: dates, counts, keys, rules. */
  public Face quiet() {
    return quiet;
  }

  /** Words that stand out: titles and names. */
  public Face loud() {
    return loud;
  }

  /** The line that is selected. */
  public Face selected() {
    return selected;
  }

  /** The reference that is selected, of this face otherwise. */
  public Face lit(Face face) {
    return face.with(Face.REVERSE);
  }

  /** Letters that match what was typed. */
  public Face matched(Face under) {
    return under.in(inks.mark()).with(Face.BOLD | Face.UNDERLINE);
  }

  /** Words that were looked for, of this face otherwise. */
  public Face found(Face under) {
    return under.in(inks.lit()).on(inks.light()).with(Face.BOLD | Face.UNDERLINE);
  }

  /** Of the words that were looked for, those one stands at. */
  public Face hit(Face under) {
    return under.with(Face.BOLD | Face.REVERSE);
  }

  /** Words of the text that stand back, beside it, of this face otherwise. */
  public Face aside(Face face) {
    return quiet.has(Face.DIM)
        ? face.with(Face.DIM)
        : face.ink().equals(inks.text()) ? face.in(inks.quiet()) : face;
  }

  /** The letters of hints. */
  public Face hint() {
    return mark.with(Face.REVERSE);
  }

  /** The dot of an unread essay. */
  public Face unread() {
    return text.in(inks.unread());
  }

  /** The tick of a finished essay. */
  public Face finished() {
    Face face = text.in(inks.finished());
    return quiet.has(Face.DIM) ? face.with(Face.DIM) : face;
  }

  /** Something that went wrong. */
  public Face trouble() {
    return trouble.with(Face.BOLD);
  }

  /** The face of a run of text. */
  public Face of(Style style) {
    Face face =
        switch (style.role()) {
          case TEXT, QUOTE -> text;
          case TITLE, HEADING -> heading;
          case TABLE_HEADER -> loud;
          case SUBHEADING -> heading.with(Face.ITALIC);
          case STANDFIRST -> text.with(Face.ITALIC);
          case BYLINE, CAPTION, RULE, TABLE_RULE, QUOTE_BAR, BULLET, HINT -> quiet;
          case CODE, CODE_BLOCK -> code;
          case CODE_KEYWORD -> code.with(Face.BOLD);
          case CODE_COMMENT -> quiet.with(Face.ITALIC);
          case CODE_STRING, CODE_NUMBER -> text.in(inks.finished());
          case LINK, IMAGE -> link;
          case HIGHLIGHT -> text.in(inks.mark()).with(Face.UNDERLINE);
          case BROKEN_LINK -> trouble.with(Face.UNDERLINE);
          case MARK, NOTE_NUMBER -> mark;
          case UNDEFINED_MARK -> trouble;
        };
    face = style.strong() ? face.with(Face.BOLD) : face;
    face = style.emphasis() ? face.with(Face.ITALIC) : face;
    return style.strike() ? face.with(Face.STRIKE) : face;
  }
}
