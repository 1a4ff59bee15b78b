package lectern.ui;

import lectern.layout.HouseStyle;
import lectern.text.Widths;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;
import lectern.ui.reader.TextColumn;

/**
 * The reader's settings, as far as the screens use them.
 *
 * @param colours how many colours the terminal shows; 0 for none
 * @param defaultMeasure the measure of a reader who asks for no other, in cells
 * @param measure the measure the reader asked for last, in cells
 * @param house the rules by which texts are laid out
 * @param mouse whether clicks and the wheel come here instead of selecting text
 * @param marginNotes whether notes stand beside the text where there is room
 */
public record Settings(
    Keymap keymap,
    Theme theme,
    int colours,
    int defaultMeasure,
    int measure,
    HouseStyle house,
    boolean mouse,
    boolean marginNotes) {

  /** The defaults, on a modern terminal. */
  public static final Settings DEFAULT =
      new Settings(DefaultKeys.KEYMAP, Theme.TERMINAL, 1 << 24, TextColumn.DEFAULT, false, true);

  /** Settings as a session begins: with the default measure. */
  public Settings(
      Keymap keymap, Theme theme, int colours, int measure, boolean mouse, boolean marginNotes) {
    this(keymap, theme, colours, measure, measure, HouseStyle.DEFAULT, mouse, marginNotes);
  }

  public Settings {
    theme = theme.shownWith(colours);
  }

  /** How many cells the terminal takes for a text. */
  public Widths widths() {
    return house.widths();
  }

  /** With another theme. */
  public Settings with(Theme other) {
    return new Settings(keymap, other, colours, defaultMeasure, measure, house, mouse, marginNotes);
  }

  Settings with(int cells) {
    return new Settings(keymap, theme, colours, defaultMeasure, cells, house, mouse, marginNotes);
  }

  /** With texts set in another way. */
  public Settings with(HouseStyle other) {
    return new Settings(keymap, theme, colours, defaultMeasure, measure, other, mouse, marginNotes);
  }

  Settings withMouse(boolean on) {
    return new Settings(keymap, theme, colours, defaultMeasure, measure, house, on, marginNotes);
  }

  Settings withMarginNotes(boolean on) {
    return new Settings(keymap, theme, colours, defaultMeasure, measure, house, mouse, on);
  }
}
