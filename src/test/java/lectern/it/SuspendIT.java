package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopped and continued: the shell has its terminal in between, and the reader the page after. */
@Timeout(120)
class SuspendIT {
  private static final String TITLE = "The keeper's log";

  @TempDir Path folder;
  private Home home;
  private Path essay;

  @BeforeEach
  void anEssay() throws Exception {
    Installation.needs("sh", "stty", "ps");
    home = Home.in(folder.resolve("home"));
    essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
  }

  @Test
  void theKeySuspendsRepeatedly() throws Exception {
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      Shell.Command lectern = shell.run("lectern " + essay);
      session.reads(TITLE).pressed("Space");
      for (int times = 0; times < 3; times++) {
        List<String> before = session.look();
        stop(session, lectern);
        shell.assertTerminalAsBefore();
        lectern = shell.run("fg");
        session.reads(TITLE);
        assertEquals(before, session.look());
        session.pressed("j");
      }
      session.press("q");
      assertEquals(0, lectern.code());
      shell.assertTerminalAsBefore();
    }
  }

  @Test
  void theWindowMayChangeMeanwhile() throws Exception {
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      Shell.Command lectern = shell.run("lectern " + essay);
      String words = ReadingSessionIT.firstWords(session.reads(TITLE).pressed("Space"));
      stop(session, lectern);
      session.resizeUnseen(100, 30);
      lectern = shell.run("fg");
      session.reads(TITLE);
      assertEquals(words, ReadingSessionIT.firstWords(session));
      session.press("q");
      assertEquals(0, lectern.code());
    }
  }

  private static void stop(Session session, Shell.Command lectern) throws Exception {
    Processes processes = session.processes();
    session.press("C-z");
    assertTrue(lectern.code() > 128, "not stopped");
    processes.stop(); // what is typed while a reader is about to stop, it may still read
  }

  /** Someone else stops both processes; the shell then has the terminal as lectern had set it. */
  @ParameterizedTest
  @ValueSource(strings = {"TSTP", "STOP"})
  void aSignalSuspendsBothProcesses(String signal) throws Exception {
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      shell.run("lectern " + essay);
      session.reads(TITLE).pressed("Space");
      List<String> before = session.look();
      Processes processes = session.processes();
      session.expectStrangers();
      processes.signal(signal);
      processes.stop();
      session.type("fg\n"); // not \r, which lectern's setting does not translate
      session.until("the page again", screen -> screen.isDrawn() && session.look().equals(before));
      session.pressed("j").press("q");
      processes.end();
      shell.assertTerminalAsBefore();
    }
  }

  /** Java alone is stopped: the shell never learns of it. */
  @Test
  void aSignalSuspendsJavaAlone() throws Exception {
    try (Shell shell = Shell.start(home)) {
      Session session = shell.session();
      Shell.Command lectern = shell.run("lectern " + essay);
      session.reads(TITLE).pressed("Space");
      Processes processes = session.processes();
      Processes.signal("STOP", processes.java());
      Processes.signal("CONT", processes.java());
      session.pressed("j").press("q");
      assertEquals(0, lectern.code());
      shell.assertTerminalAsBefore();
    }
  }
}
