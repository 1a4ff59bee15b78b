package lectern.terminal.output;

import java.util.Map;

/**
 * What a terminal can be trusted with, guessed from the environment; nothing is asked at the start.
 *
 * @param depth how many colours
 * @param attributes whether bold, underline and the like may be sent
 * @param italics whether italics are shown as such; where not, they are underlined
 * @param links whether OSC 8 hyperlinks do no harm
 * @param scrolls whether a part of the screen can be moved (DECSTBM with SU and SD)
 * @param fills whether what is erased gets the background of the style ("bce"), not the terminal's
 *     own
 * @param modes whether private modes are known or silently passed over (alternate screen, paste,
 *     synchronized update)
 * @param blocks whether it has characters to draw bars with; a VT has not
 * @param wrapping how a command for the outermost terminal has to be wrapped
 */
public record Capabilities(
    ColourDepth depth,
    boolean attributes,
    boolean italics,
    boolean links,
    boolean scrolls,
    boolean fills,
    boolean modes,
    boolean blocks,
    Wrapping wrapping) {

  private static final String[] FILLING = {
    "xterm", "linux", "rxvt", "konsole", "gnome", "vte", "putty", "mintty", "iterm", "st-"
  };

  /** Everything, as a modern terminal has it. */
  public static final Capabilities FULL =
      new Capabilities(ColourDepth.TRUE, true, true, true, true, true, true, true, Wrapping.NONE);

  /** Who stands between lectern and the outermost terminal. */
  public enum Wrapping {
    NONE,
    TMUX,
    SCREEN
  }

  public static Capabilities of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    boolean dumb = term.isEmpty() || term.equals("dumb") || term.equals("unknown");
    boolean console = term.equals("linux") || term.startsWith("vt") || term.startsWith("eterm");
    Wrapping wrapping = wrapping(environment, term);
    return new Capabilities(
        depth(environment, term, dumb, wrapping),
        !dumb,
        wrapping != Wrapping.SCREEN,
        !dumb && !console && wrapping != Wrapping.SCREEN,
        !dumb && !console,
        fills(term, wrapping),
        !dumb,
        !dumb && !term.startsWith("vt"),
        wrapping);
  }

  /**
   * Whether questions do no harm: not at a Linux console, in the terminal of Emacs or on a VT,
   * which may print them, nor in GNU screen, which answers for itself and not for the terminal.
   */
  public boolean answers() {
    return scrolls && wrapping != Wrapping.SCREEN;
  }

  private static Wrapping wrapping(Map<String, String> environment, String term) {
    if (isSet(environment, "TMUX")) {
      return Wrapping.TMUX;
    }
    return isSet(environment, "STY") || term.startsWith("screen") ? Wrapping.SCREEN : Wrapping.NONE;
  }

  private static ColourDepth depth(
      Map<String, String> environment, String term, boolean dumb, Wrapping wrapping) {
    if (dumb || term.startsWith("vt") || isSet(environment, "NO_COLOR")) {
      return ColourDepth.NONE;
    }
    String colorTerm = environment.getOrDefault("COLORTERM", "");
    boolean exact = colorTerm.equals("truecolor") || colorTerm.equals("24bit") || knownExact(term);
    // GNU screen hands COLORTERM on but does not show what it promises
    if (exact && wrapping != Wrapping.SCREEN) {
      return ColourDepth.TRUE;
    }
    return exact || term.contains("256color") ? indexed(term, wrapping) : ColourDepth.SIXTEEN;
  }

  private static ColourDepth indexed(String term, Wrapping wrapping) {
    return wrapping != Wrapping.SCREEN || term.contains("256color")
        ? ColourDepth.INDEXED
        : ColourDepth.SIXTEEN;
  }

  /**
   * Terminals that are known to fill. tmux does, but forgets some cells at the ends of lines that
   * it never saw written (3.3a, one random frame in some two thousand), and its line is short.
   */
  private static boolean fills(String term, Wrapping wrapping) {
    if (wrapping != Wrapping.NONE) {
      return false;
    }
    for (String name : FILLING) {
      if (term.startsWith(name)) {
        return true;
      }
    }
    return knownExact(term);
  }

  private static boolean knownExact(String term) {
    return term.endsWith("-direct")
        || term.startsWith("xterm-kitty")
        || term.startsWith("xterm-ghostty")
        || term.startsWith("alacritty")
        || term.startsWith("foot")
        || term.startsWith("wezterm")
        || term.startsWith("contour");
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}
