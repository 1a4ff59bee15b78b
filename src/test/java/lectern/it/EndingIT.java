package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way out: the terminal is as it was, nothing is left running, and the place is kept.
 *
 * <p>Lectern is the job of an interactive shell here, one that does not mend the terminal itself.
 */
@Timeout(120)
class EndingIT {
  private static final String TITLE = "The keeper's log";

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssay() throws Exception {
    Installed.needs("sh", "stty");
    home = Home.in(folder.resolve("home"));
    essay = Installed.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "Q", "C-c"})
  void aKey(String key) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = read(shell);
      shell.session().press(key);
      assertEquals(0, reading.command.code());
      assertAllIsWell(shell, reading);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void aSignalToJava(String signal) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = read(shell);
      Processes.signal(signal, reading.processes.java());
      reading.command.code();
      assertAllIsWell(shell, reading);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void aSignalToTheLauncher(String signal) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = read(shell);
      Processes.signal(signal, reading.processes.launcher());
      reading.command.code();
      assertAllIsWell(shell, reading);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void aSignalToBoth(String signal) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = read(shell);
      reading.processes.signal(signal);
      reading.command.code();
      assertAllIsWell(shell, reading);
    }
  }

  @Test
  void javaKilled() throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = readForAWhile(shell);
      Processes.signal("KILL", reading.processes.java());
      assertEquals(128 + 9, reading.command.code());
      assertAllIsWell(shell, reading);
    }
  }

  @Test
  void theLauncherKilled() throws Exception {
    try (Shell shell = Shell.start(home)) {
      Reading reading = readForAWhile(shell);
      shell.session().expectStrangers(); // the shell has its terminal before Java has noticed
      Processes.signal("KILL", reading.processes.launcher());
      reading.processes.end();
      assertAllIsWell(shell, reading);
    }
  }

  @Test
  void aTerminalThatIsClosed() throws Exception {
    String words;
    Processes processes;
    try (Session session = Session.lectern(home, essay.toString())) {
      words = ReadingIT.firstWords(session.reads(TITLE).pressed("Space"));
      processes = session.processes();
      session.breakOff();
      processes.end();
    }
    assertOpensAt(words);
  }

  private record Reading(Shell.Command command, Processes processes, String words) {}

  /** Opens the essay and goes on in it. */
  private Reading read(Shell shell) throws Exception {
    Shell.Command command = shell.run("lectern " + essay);
    shell.session().reads(TITLE);
    return reading(command, shell.session());
  }

  /** Opens the essay and goes on in it, and waits until the place there can be lost no more. */
  private Reading readForAWhile(Shell shell) throws Exception {
    Shell.Command command = shell.run("lectern " + essay);
    shell.session().reads(TITLE);
    long kept = waitForTheLedgerToGrow(0);
    Reading reading = reading(command, shell.session());
    waitForTheLedgerToGrow(kept);
    return reading;
  }

  private static Reading reading(Shell.Command command, Session session) throws Exception {
    session.pressed("Space");
    return new Reading(command, session.processes(), ReadingIT.firstWords(session));
  }

  private long waitForTheLedgerToGrow(long size) throws Exception {
    Path ledger = home.ledger();
    Wait.until("a place kept", () -> Files.exists(ledger) && Files.size(ledger) > size);
    return Files.size(ledger);
  }

  private void assertAllIsWell(Shell shell, Reading reading) throws Exception {
    reading.processes.end();
    shell.assertTerminalAsBefore();
    assertOpensAt(reading.words);
  }

  private void assertOpensAt(String words) throws Exception {
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(TITLE);
      assertEquals(words, ReadingIT.firstWords(session));
    }
  }
}
