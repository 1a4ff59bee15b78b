package lectern.ui;

import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;
import lectern.ui.reader.Reader;

/**
 * What the reader has chosen, as far as the screens go by it.
 *
 * @param colours how many colours the terminal shows; 0 for none
 * @param usual the measure of a reader who asks for no other, in cells
 * @param measure the measure the reader asked for last, in cells
 */
public record Settings(Keymap keymap, Theme theme, int colours, int usual, int measure) {

  /** What lectern does on a modern terminal when nobody said anything. */
  public static final Settings USUAL =
      new Settings(Keymap.USUAL, Theme.TERMINAL, 1 << 24, Reader.usualMeasure());

  /** Settings as a session begins: with the usual measure. */
  public Settings(Keymap keymap, Theme theme, int colours, int measure) {
    this(keymap, theme, colours, measure, measure);
  }

  public Settings {
    theme = theme.shownWith(colours);
  }

  Settings with(Theme other) {
    return new Settings(keymap, other, colours, usual, measure);
  }

  Settings with(int cells) {
    return new Settings(keymap, theme, colours, usual, cells);
  }
}
