package lectern.ui.look;

import java.util.List;
import java.util.Locale;
import lectern.layout.Style;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Turns what things are into how they look.
 *
 * <p>Colour only repeats what bold, underline, reversal or place already say, so that nothing is
 * lost where there is none.
 */
@SuppressWarnings("ImmutableEnumChecker") // a style is a record of values
public enum Theme {
  TERMINAL(ThemeColours.TERMINAL),
  LIGHT(ThemeColours.LIGHT),
  DARK(ThemeColours.DARK),
  SEPIA(ThemeColours.SEPIA),
  HIGH_CONTRAST(ThemeColours.HIGH_CONTRAST),
  MONO(ThemeColours.NONE),

  /** Light or dark, once the terminal has told its background; until then its own colours. */
  AUTO(ThemeColours.TERMINAL);

  /** Colours of a terminal on which colours of one's own can be told apart. */
  private static final int MANY = 256;

  private final ThemeColours themeColours;
  private final CellStyle text;
  private final CellStyle quiet;
  private final CellStyle loud;
  private final CellStyle selected;
  private final CellStyle mark;
  private final CellStyle code;
  private final CellStyle inlineCode;
  private final CellStyle link;
  private final CellStyle heading;
  private final CellStyle error;

  Theme(ThemeColours themeColours) {
    this.themeColours = themeColours;
    this.text = new CellStyle(themeColours.text(), themeColours.background(), 0);
    this.quiet =
        themeColours.quiet() instanceof Colour.OwnColour
            ? text.with(CellStyle.DIM)
            : text.in(themeColours.quiet());
    this.loud = text.with(CellStyle.BOLD);
    // Reversed, so that it is seen without colours too.
    this.selected =
        new CellStyle(
            themeColours.selectedBackground(), themeColours.selectedColour(), CellStyle.REVERSE);
    this.mark = text.in(themeColours.mark()).with(CellStyle.BOLD);
    this.code = text.in(themeColours.code());
    this.inlineCode = quiet.has(CellStyle.DIM) ? quiet : text.in(themeColours.inlineCode());
    this.link = text.in(themeColours.link()).with(CellStyle.UNDERLINE);
    this.heading = text.in(themeColours.heading()).with(CellStyle.BOLD);
    this.error = text.in(themeColours.error());
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
    return colours < MANY && (themeColours.hasOwnBackground() || this == AUTO) ? TERMINAL : this;
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
  public Theme on(Colour.RgbColour background) {
    return this != AUTO ? this : Contrast.isDark(background) ? DARK : LIGHT;
  }

  /**
   * This theme where it must leave the background as it is, so that only its own text colours can
   * be read.
   */
  public Theme withoutBackground() {
    return themeColours.hasOwnBackground() ? TERMINAL : this;
  }

  /** Plain text, and the empty screen. */
  public CellStyle text() {
    return text;
  }

  /** Less prominent words: dates, counts, keys, rules. */
  public CellStyle quiet() {
    return quiet;
  }

  /** Words that stand out: titles and names. */
  public CellStyle loud() {
    return loud;
  }

  /** The line that is selected. */
  public CellStyle selected() {
    return selected;
  }

  /** This style, for the selected reference. */
  public CellStyle highlight(CellStyle cellStyle) {
    return cellStyle.with(CellStyle.REVERSE);
  }

  /** Letters that match what was typed. */
  public CellStyle filterMatch(CellStyle under) {
    return under.in(themeColours.mark()).with(CellStyle.BOLD | CellStyle.UNDERLINE);
  }

  /** This style, for a match of a search. */
  public CellStyle found(CellStyle under) {
    return under
        .in(themeColours.selectedColour())
        .on(themeColours.selectedBackground())
        .with(CellStyle.BOLD | CellStyle.UNDERLINE);
  }

  /** This style, for the current match. */
  public CellStyle hit(CellStyle under) {
    return under.with(CellStyle.BOLD | CellStyle.REVERSE);
  }

  /** This style, dimmed, for notes in the margin. */
  public CellStyle aside(CellStyle cellStyle) {
    return quiet.has(CellStyle.DIM)
        ? cellStyle.with(CellStyle.DIM)
        : cellStyle.colour().equals(themeColours.text())
            ? cellStyle.in(themeColours.quiet())
            : cellStyle;
  }

  /** The letters of hints. */
  public CellStyle hint() {
    return mark.with(CellStyle.REVERSE);
  }

  /** The dot of an unread essay. */
  public CellStyle unread() {
    return text.in(themeColours.unread());
  }

  /** The tick of a finished essay. */
  public CellStyle finished() {
    return quiet.has(CellStyle.DIM) ? quiet : text.in(themeColours.finished());
  }

  /** Something that went wrong. */
  public CellStyle error() {
    return error.with(CellStyle.BOLD);
  }

  /** The style of a run of text. */
  public CellStyle of(Style style) {
    CellStyle cellStyle =
        switch (style.role()) {
          case TEXT, QUOTE -> text;
          case TITLE, HEADING -> heading;
          case TABLE_HEADER -> loud;
          case SUBHEADING -> heading.with(CellStyle.ITALIC);
          case MINOR_HEADING -> text.in(themeColours.heading()).with(CellStyle.ITALIC);
          case LEAST_HEADING -> quiet.with(CellStyle.ITALIC);
          case STANDFIRST -> text.with(CellStyle.ITALIC);
          case BYLINE, CAPTION, RULE, TABLE_RULE, TABLE_LABEL, QUOTE_BAR, BULLET, HINT -> quiet;
          case CODE -> inlineCode;
          case CODE_BLOCK -> code;
          case CODE_KEYWORD -> code.with(CellStyle.BOLD);
          case CODE_COMMENT -> quiet.with(CellStyle.ITALIC);
          case CODE_STRING, CODE_NUMBER -> text.in(themeColours.finished());
          case LINK, IMAGE -> link;
          case HIGHLIGHT -> text.in(themeColours.mark()).with(CellStyle.UNDERLINE);
          case BROKEN_LINK -> error.with(CellStyle.UNDERLINE);
          case MARK, NOTE_NUMBER -> mark;
          case UNDEFINED_MARK -> error;
        };
    cellStyle = style.strong() ? cellStyle.with(CellStyle.BOLD) : cellStyle;
    cellStyle = style.emphasis() ? cellStyle.with(CellStyle.ITALIC) : cellStyle;
    return style.strike() ? cellStyle.with(CellStyle.STRIKE) : cellStyle;
  }
}
