package lectern.config;

import java.nio.file.Path;
import java.util.List;
import lectern.essay.NamedLibrary;
import lectern.text.Widths;
import lectern.ui.Settings;
import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can set.
 *
 * @param library the folder opened when none is named, or null
 * @param libraries those that have names, in the order in which they are written
 * @param measure the width of the column, in cells
 * @param theme the theme, or null where none is named
 * @param browser the program that opens addresses and its arguments; empty for the system's
 * @param mouse whether the mouse works from the start
 * @param widths how many cells characters take, those of ambiguous width (UAX #11) among them
 * @param typography how texts are set
 * @param links whether links are handed to the terminal (OSC 8)
 * @param clipboard whether text may be sent to the terminal's clipboard (OSC 52)
 * @param marginNotes whether notes stand beside the text where there is room
 * @param savedFrame whether what was seen last is kept, to be shown at once at the next start
 */
public record Config(
    @Nullable Path library,
    List<NamedLibrary> libraries,
    int measure,
    @Nullable Theme theme,
    List<String> browser,
    boolean mouse,
    Widths widths,
    Typography typography,
    boolean links,
    boolean clipboard,
    boolean marginNotes,
    boolean savedFrame,
    Keymap keymap) {

  /** What holds where nothing is set. */
  public static final Config DEFAULT =
      new Config(
          null,
          List.of(),
          Settings.DEFAULT.measure(),
          null,
          List.of(),
          false,
          Widths.NARROW,
          Typography.DEFAULT,
          true,
          true,
          Settings.DEFAULT.marginNotes(),
          true,
          Settings.DEFAULT.keymap());

  public Config {
    libraries = List.copyOf(libraries);
    browser = List.copyOf(browser);
  }

  /** The folder of the library that has this name, or null. */
  public @Nullable Path library(String name) {
    for (NamedLibrary named : libraries) {
      if (named.name().equals(name)) {
        return Path.of(named.folder());
      }
    }
    return null;
  }

  /**
   * What the screens go by, on a terminal of so many colours.
   *
   * @param terminalReorders whether it turns right-to-left words around
   */
  public Settings settings(int colours, boolean terminalReorders) {
    Theme named = theme == null ? Settings.DEFAULT.theme() : theme;
    return new Settings(keymap, named, colours, measure, mouse, marginNotes)
        .with(typography.house(terminalReorders).with(widths));
  }
}
