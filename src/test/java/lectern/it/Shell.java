package lectern.it;

import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/**
 * An interactive shell in a terminal, as most people start lectern from one: it has jobs, and what
 * a program does to the terminal it has to live with.
 */
final class Shell implements AutoCloseable {
  /** Who runs the tests under nohup hands down a HUP that is ignored, and no shell can undo it. */
  private static final String HEARING =
      "if env --default-signal true 2>/dev/null; then exec env --default-signal sh -i; fi;"
          + " exec sh -i";

  private final Home home;
  private final Session session;
  private int commands;

  private Shell(Home home, Session session) {
    this.home = home;
    this.session = session;
  }

  /** Starts a shell and writes down the settings of its terminal. */
  static Shell start(Home home) throws Exception {
    home.set("PS1", "% ");
    var shell = new Shell(home, Session.start(home, Session.USUAL, "sh", "-c", HEARING));
    shell.run("stty -a >before").code();
    return shell;
  }

  /** A command that was typed; what it ends with is waited for by {@link #code}. */
  final class Command {
    private final Pattern ended;

    private Command(int number) {
      ended = Pattern.compile("command " + number + " ended with (\\d+)");
    }

    /** Waits for the shell to say that it ended, or was stopped, and returns the exit code. */
    int code() throws Exception {
      session.until("the end of a command", screen -> !screen.isTaken() && ended(screen).find());
      Matcher said = ended(session.window());
      Assertions.assertTrue(said.find());
      return Integer.parseInt(said.group(1));
    }

    private Matcher ended(ScreenModel window) {
      return ended.matcher(window.printed());
    }
  }

  /** Types a command. */
  Command run(String line) throws Exception {
    int number = ++commands;
    session.type(line + "; echo \"command " + number + " ended with $?\"\r");
    return new Command(number);
  }

  Session session() {
    return session;
  }

  /** Fails unless the terminal is as it was before the first command. */
  void assertTerminalAsBefore() throws Exception {
    run("stty -a >after").code();
    Assertions.assertEquals(
        Files.readString(home.file("before")), Files.readString(home.file("after")));
    Assertions.assertTrue(session.window().isGivenBack(), session::toString);
  }

  @Override
  public void close() {
    session.close();
  }
}
