package lectern.terminal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.screen.Size;
import lectern.terminal.input.InputChannel;
import org.jspecify.annotations.Nullable;

/**
 * The device a terminal is reached by, and its settings, which only {@code stty} touches.
 *
 * <p>The launcher has set the device up already and says so by {@code LECTERN_TTY} (the settings to
 * go back to, as {@code stty -g} prints them), {@code LECTERN_SIZE} (rows and columns) and {@code
 * LECTERN_LAUNCHER} (the number of its process); it also sets them back at the end. Started without
 * it, both are done here.
 */
final class Tty {
  private static final File CONTROLLING = new File("/dev/tty");

  /** A device without screen, keyboard and settings. */
  private static final File NOBODYS = new File("/dev/null");

  private static final String RAW =
      "stty -icanon -echo -isig -iexten -ixon -icrnl min 1 time 0 || exit 1";
  private static final String TAKE = "stty -g && stty size && " + RAW;

  /** Stops everyone in the foreground, this shell too, and goes on when they are continued. */
  private static final String STOP = "stty \"$1\"; kill -TSTP 0; " + RAW + "; stty size";

  /**
   * Prefix of a program that makes it react to Ctrl-C and Ctrl-\\ again: a shell starts background
   * programs so that they ignore both, we inherit that, and no shell can undo it.
   */
  private static final String TAKING_INTERRUPTS =
      "if env --default-signal=INT,QUIT true; then set -- env --default-signal=INT,QUIT \"$@\"; "
          + "elif perl -e 1; then set -- perl -e "
          + "'$SIG{INT} = $SIG{QUIT} = \"DEFAULT\"; exec { $ARGV[0] } @ARGV; exit 127' \"$@\"; fi";

  /**
   * Runs a program with the reader's own settings, as a job of its own, so that what Ctrl-C sends
   * reaches it alone. Stopped, it is continued: there is no prompt that one could go back to.
   * Shells look for the terminal of jobs where they like, so there are none where the device is no
   * terminal.
   */
  private static final String LEND =
      "stty \"$1\"; shift; { "
          + TAKING_INTERRUPTS
          + "; } >/dev/null 2>&1; [ -t 0 ] && set -m 2>/dev/null; \"$@\"; code=$?; "
          + "while [ $code -gt 128 ]; do fg >/dev/null 2>&1; code=$?; done; exit $code";

  /**
   * Restores the device from the background, where the shell puts us when the launcher is killed;
   * unless the shell has restored it already, so that keys send signals again.
   */
  private static final String RESTORE_AFTER_THE_LAUNCHER =
      "trap '' TTOU; case $(stty -a) in *-isig*) stty \"$1\" ;; esac";

  /** What shells say when a program cannot be run. */
  private static final int NOT_STARTED = 126;

  private static final int LONGEST_SETTINGS = 1024;

  private final File device;
  private final String settings;
  private final boolean launched;
  private final Size size;

  /** The number of the launcher's process; empty when it is not known. */
  private final String launcher;

  private Tty(File device, String settings, boolean launched, Size size, String launcher) {
    this.device = device;
    this.settings = settings;
    this.launched = launched;
    this.size = size;
    this.launcher = launcher;
  }

  /** The controlling terminal in raw mode, or nothing when there is none. */
  static Optional<Tty> open(Map<String, String> environment) {
    return open(CONTROLLING, environment);
  }

  /** A terminal that the launcher has set up, but that nobody sees and nothing is set on. */
  static Tty rehearsal(Map<String, String> launched) {
    return open(NOBODYS, launched).orElseThrow(IllegalStateException::new);
  }

  /** This device in raw mode, or nothing when it is no terminal. */
  static Optional<Tty> open(File device, Map<String, String> environment) {
    String settings = environment.get("LECTERN_TTY");
    String size = environment.get("LECTERN_SIZE");
    if (settings != null && size != null && isSettings(settings)) {
      String launcher = environment.getOrDefault("LECTERN_LAUNCHER", "");
      return Optional.of(new Tty(device, settings, true, size(size), launcher));
    }
    String reply = run(device, TAKE);
    int line = reply == null ? -1 : reply.indexOf('\n');
    if (reply == null || line < 0 || !isSettings(reply.substring(0, line))) {
      return Optional.empty();
    }
    return Optional.of(
        new Tty(device, reply.substring(0, line), false, size(reply.substring(line + 1)), ""));
  }

  /** The size when it was opened. */
  Size size() {
    return size;
  }

  /** Where keys come from: the terminal, even when standard input is something else. */
  InputStream input() {
    try {
      return new InputChannel(new FileInputStream(device));
    } catch (IOException noDevice) {
      return new InputChannel(new FileInputStream(FileDescriptor.in));
    }
  }

  OutputStream output() {
    try {
      return new FileOutputStream(device);
    } catch (IOException noDevice) {
      return new FileOutputStream(FileDescriptor.out);
    }
  }

  /** Asks the device for its size, or the old one when it does not say. */
  Size ask(Size old) {
    String reply = run(device, "stty size");
    return reply == null ? old : size(reply);
  }

  /** Makes the device raw again and asks for its size. */
  Size resumeRaw(Size old) {
    String reply = run(device, RAW + "; stty size");
    return reply == null ? old : size(reply);
  }

  /** Stops the process group with the reader's own settings; returns when it is continued. */
  Size stop(Size old) {
    String reply = run(device, STOP, settings);
    return reply == null ? old : size(reply);
  }

  /** Gives the device to a program until it ends, and returns its exit code. */
  int lend(List<String> command) {
    var words = new ArrayList<>(List.of("sh", "-c", LEND, "lectern", settings));
    words.addAll(command);
    try {
      return new ProcessBuilder(words)
          .redirectInput(device)
          .redirectOutput(device)
          .redirectError(device)
          .start()
          .waitFor();
    } catch (IOException noShell) {
      return NOT_STARTED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return NOT_STARTED;
    }
  }

  /** Reports when the launcher was killed, as nobody else is left then to restore the device. */
  void onLauncherGone(Runnable action) {
    if (!launched) {
      return;
    }
    if (isLauncherGone()) {
      action.run();
    } else {
      Optional<ProcessHandle> parent = ProcessHandle.current().parent();
      if (parent.isPresent()) {
        var _ = parent.get().onExit().thenRun(action);
      }
    }
  }

  /** Whether somebody else has adopted us, as happens when the launcher was killed. */
  boolean isLauncherGone() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    return !launcher.isEmpty()
        && (parent.isEmpty() || !Long.toString(parent.get().pid()).equals(launcher));
  }

  /** Sets the device back as it was, unless the launcher will. */
  void restore() {
    if (!launched) {
      run(device, "stty \"$1\"", settings);
    } else if (isLauncherGone()) {
      run(device, RESTORE_AFTER_THE_LAUNCHER, settings);
    }
  }

  /** Whether this can be what {@code stty -g} printed, on Linux or on BSD, and nothing else. */
  static boolean isSettings(String text) {
    boolean colon = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!word && c != ':' && c != '=') {
        return false;
      }
      colon |= c == ':';
    }
    return colon && text.length() <= LONGEST_SETTINGS;
  }

  /** Reads "rows columns"; a terminal that does not know its size counts as 80×24. */
  static Size size(String text) {
    String line = text.strip();
    int space = line.indexOf(' ');
    int rows = space < 0 ? 0 : number(line.substring(0, space));
    int columns = space < 0 ? 0 : number(line.substring(space + 1));
    return new Size(columns == 0 ? 80 : columns, rows == 0 ? 24 : rows);
  }

  /** A number of up to three digits, 0 for anything else; larger ones count as 999. */
  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = Math.min(999, number * 10 + c - '0');
    }
    return number;
  }

  /** Runs a script of a shell on a device and returns what it printed, null when it failed. */
  private static @Nullable String run(File device, String script, String... arguments) {
    var command = new String[4 + arguments.length];
    command[0] = "sh";
    command[1] = "-c";
    command[2] = script;
    command[3] = "lectern";
    System.arraycopy(arguments, 0, command, 4, arguments.length);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(device)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String reply = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return process.waitFor() == 0 ? reply : null;
    } catch (IOException noShell) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
