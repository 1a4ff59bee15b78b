package lectern.terminal;

import java.util.Map;

/**
 * Whether a terminal turns words written from right to left around by itself.
 *
 * <p>There is no way to ask; known by name are those built on VTE 0.58 and later (GNOME Terminal
 * and its kin), Konsole, mlterm and Apple's Terminal.
 */
public final class TerminalBidi {
  /** VTE 0.58, as it writes its version. */
  private static final int FIRST_VTE = 5800;

  private TerminalBidi() {}

  /** Whether the terminal that this environment reports is known to. */
  public static boolean byTerminal(Map<String, String> environment) {
    return vte(environment.getOrDefault("VTE_VERSION", "")) >= FIRST_VTE
        || environment.containsKey("KONSOLE_VERSION")
        || environment.containsKey("MLTERM")
        || environment.getOrDefault("TERM_PROGRAM", "").equals("Apple_Terminal");
  }

  private static int vte(String version) {
    try {
      return Integer.parseInt(version);
    } catch (NumberFormatException unknown) {
      return 0;
    }
  }
}
