package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import lectern.it.FaultTable.Outcome;

/** A reader at a shell, with an essay to read a page of before something happens. */
final class FaultScenario implements AutoCloseable {
  static final String TITLE = "The keeper's log";

  private final Home home;
  private final Path essay;
  private final Shell shell;

  private FaultScenario(Home home, Path essay, Shell shell) {
    this.home = home;
    this.essay = essay;
    this.shell = shell;
  }

  static FaultScenario in(Path folder) throws Exception {
    Home home = Home.in(folder.resolve("home"));
    Path essay = Installation.fixtures(folder.resolve("essays")).resolve("lighthouse.md");
    return new FaultScenario(home, essay, Shell.start(home));
  }

  Home home() {
    return home;
  }

  Path essay() {
    return essay;
  }

  Shell shell() {
    return shell;
  }

  Session session() {
    return shell.session();
  }

  /** A lectern with an essay open, on its second page. */
  record Reading(Shell.Command command, Processes processes, String words) {}

  /** Opens the essay, by what is to be typed for that, and goes on in it. */
  Reading reads(String line) throws Exception {
    Shell.Command command = shell.run(line);
    session().reads(TITLE);
    return goesOn(command);
  }

  Reading reads() throws Exception {
    return reads("lectern " + essay);
  }

  /** Opens the essay and waits, before going on and after it, until the place is on the disk. */
  Reading readsForAWhile(String line) throws Exception {
    Shell.Command command = shell.run(line);
    // A place counts from the first movement.
    session().reads(TITLE).pressed("j");
    long saved = waitForTheLedgerToGrow(0);
    Reading reading = goesOn(command);
    waitForTheLedgerToGrow(saved);
    return reading;
  }

  private Reading goesOn(Shell.Command command) throws Exception {
    session().pressed("Space");
    return new Reading(command, session().processes(), ReadingSessionIT.firstWords(session()));
  }

  private long waitForTheLedgerToGrow(long size) throws Exception {
    Path ledger = home.ledger();
    Polling.until("a place kept", () -> Files.exists(ledger) && Files.size(ledger) > size);
    return Files.size(ledger);
  }

  /** Waits for lectern to end, nothing of it left; the terminal and the place have to be well. */
  Outcome ended(Reading reading) throws Exception {
    return ended(reading, Outcome.KEPT, reading.words());
  }

  /**
   * The same where another place may have been kept.
   *
   * @param place what is to be said of the place
   * @param words with which the page begins that opens the next time
   */
  Outcome ended(Reading reading, String place, String words) throws Exception {
    int code = reading.command().code();
    reading.processes().end();
    shell.assertTerminalAsBefore();
    assertOpensAt(words);
    return new Outcome(Outcome.AS_BEFORE, place, Integer.toString(code));
  }

  /** Runs what never takes the screen, and tells what came of it. */
  Outcome refused(String line) throws Exception {
    int code = shell.run(line).code();
    shell.assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.NONE, Integer.toString(code));
  }

  void assertOpensAt(String words) throws Exception {
    try (Session again = Session.lectern(home, essay.toString())) {
      assertEquals(words, ReadingSessionIT.firstWords(again.reads(TITLE)));
    }
  }

  /** Fails unless standard error, sent to this file, holds one line and these words in it. */
  void assertSaid(String file, String... words) throws Exception {
    String output = Files.readString(home.file(file));
    assertEquals(1, output.lines().count(), output);
    for (String word : words) {
      assertEquals(true, output.contains(word), output);
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
