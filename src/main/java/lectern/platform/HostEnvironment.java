package lectern.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What machine this is and where its reader sits, as far as opening a link goes.
 *
 * @param os the system
 * @param ssh whether the reader is at the remote end of an SSH connection
 * @param display whether there is a display that a window could open on
 * @param wsl whether this Linux runs inside Windows
 * @param container whether this runs inside a container
 */
public record HostEnvironment(Os os, boolean ssh, boolean display, boolean wsl, boolean container) {
  private static final List<String> SSH = List.of("SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT");
  private static final List<String> DISPLAYS = List.of("DISPLAY", "WAYLAND_DISPLAY");

  /**
   * Where this program runs just now. Inside tmux this asks tmux, so it belongs off the thread that
   * draws, and at the moment when a link is to be opened: the reader may have moved.
   */
  public static HostEnvironment current() {
    return of(System.getenv(), Os.current(), new LocalProbes());
  }

  /** What the environment variables and a few probes of the machine show. */
  public static HostEnvironment of(Map<String, String> environment, Os os, SystemProbes probes) {
    Map<String, String> now = underTmux(environment, probes);
    boolean ssh = SSH.stream().anyMatch(name -> isSet(now, name));
    boolean display = os != Os.LINUX || DISPLAYS.stream().anyMatch(name -> isSet(now, name));
    return new HostEnvironment(os, ssh, display, wsl(now, os, probes), container(now, os, probes));
  }

  /**
   * A pane of tmux keeps the environment in which it was made, while its reader may have left the
   * desk and come back by SSH, or the other way round. The session's own environment follows the
   * last one who attached; in it a line {@code -NAME} says that a variable is gone. Of the three
   * SSH variables tmux follows the connection only, so the others are believed only without tmux.
   */
  private static Map<String, String> underTmux(
      Map<String, String> environment, SystemProbes probes) {
    if (!isSet(environment, "TMUX")) {
      return environment;
    }
    var now = new HashMap<>(environment);
    for (String line : probes.tmuxEnvironment().split("\n", -1)) {
      if (line.startsWith("-")) {
        now.remove(line.substring(1));
      }
      int equals = line.indexOf('=');
      if (equals > 0) {
        now.put(line.substring(0, equals), line.substring(equals + 1));
      }
      if (line.startsWith("SSH_CONNECTION=") || line.equals("-SSH_CONNECTION")) {
        now.remove("SSH_TTY");
        now.remove("SSH_CLIENT");
      }
    }
    return now;
  }

  private static boolean wsl(Map<String, String> environment, Os os, SystemProbes probes) {
    return os == Os.LINUX
        && (isSet(environment, "WSL_DISTRO_NAME")
            || probes.read("/proc/version").toLowerCase(Locale.ROOT).contains("microsoft"));
  }

  private static boolean container(Map<String, String> environment, Os os, SystemProbes probes) {
    return os == Os.LINUX
        && (isSet(environment, "container")
            || probes.exists("/.dockerenv")
            || probes.exists("/run/.containerenv"));
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}
