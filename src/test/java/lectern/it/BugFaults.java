package lectern.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.it.FaultTable.Outcome;

/** Bugs, and a machine that has no memory or no disk to give. */
final class BugFaults {
  private BugFaults() {}

  private static final String NOT_SAVED = "Your place is not saved: cannot write ";

  private static final String TOO_LARGE = "it is too large for the memory there is";

  static List<FaultCase> faults() {
    return List.of(
        FaultCase.of(
            "a bug while drawing", desk -> help(desk, IllegalStateException.class, "a bug")),
        FaultCase.of(
            "a bug beside that, as in copying or in reading keys",
            BugFaults::bugOfAnErrand,
            BugFaults::bugOfTheKeyboard),
        FaultCase.of(
            "no memory left while drawing",
            desk -> help(desk, OutOfMemoryError.class, "not enough memory")),
        FaultCase.of(
            "an essay too large for the memory, then `q`",
            BugFaults::tooLargeToRead,
            BugFaults::tooLargeToOpen),
        FaultCase.of(
            "a link to a name that no file can have, followed, then `q`",
            link("a%00b.md"),
            link("a%2500b.md"),
            link("a/".repeat(3000) + "b.md")),
        FaultCase.of("the disk is full, then `q`", BugFaults::diskFull),
        FaultCase.of("the state folder cannot be written, then `q`", BugFaults::noStateFolder));
  }

  private static Outcome help(FaultScenario desk, Class<? extends Throwable> fault, String words)
      throws Exception {
    Path lectern = broken(desk, fault, "lectern.ui.panel.HelpView", "draw");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay() + " 2>said");
    desk.session().press("?");
    return reported(desk, reading, words, "lectern.ui.panel.HelpView.draw");
  }

  private static Outcome bugOfAnErrand(FaultScenario desk) throws Exception {
    Path lectern =
        broken(desk, IllegalStateException.class, "lectern.terminal.output.Clipboard", "copy");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay() + " 2>said");
    desk.session().pressed("v").press("y");
    return reported(desk, reading, "a bug", "lectern.terminal.output.Clipboard.copy");
  }

  private static Outcome bugOfTheKeyboard(FaultScenario desk) throws Exception {
    Path lectern =
        broken(desk, IllegalStateException.class, "lectern.terminal.input.PasteReader", "end");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay() + " 2>said");
    desk.session().type("\u001b[200~pasted\u001b[201~");
    return reported(desk, reading, "a bug", "lectern.terminal.input.PasteReader.end");
  }

  private static Path broken(
      FaultScenario desk, Class<? extends Throwable> fault, String type, String method)
      throws IOException {
    return PatchedProgram.throwing(desk.home().file("lib"), fault, type, method);
  }

  /** The reader is told in one line where the whole story is, and there it is. */
  private static Outcome reported(
      FaultScenario desk, FaultScenario.Reading reading, String words, String where)
      throws Exception {
    Outcome outcome = desk.ended(reading);
    Path log = desk.home().file("cache/lectern/error.log");
    desk.assertSaid("said", "lectern: ", words, log.toString());
    assertTrue(Files.readString(log).contains("/" + where + "("), "not in the log: " + where);
    return outcome;
  }

  /** The file itself is larger than the memory. */
  private static Outcome tooLargeToRead(FaultScenario desk) throws Exception {
    Path lectern = PatchedProgram.withMemory(desk.home().file("lib"), "24m");
    Files.writeString(desk.essay().resolveSibling("huge.md"), "words ".repeat(2_000_000));
    Shell.Command command = desk.shell().run(lectern + " " + desk.essay().getParent());
    Session session = desk.session().shows("huge.md: " + TOO_LARGE);
    session.press("/").type("keeper").press("Enter").press("Enter").reads(FaultScenario.TITLE);
    session.pressed("Space");
    var reading =
        new FaultScenario.Reading(
            command, session.processes(), ReadingSessionIT.firstWords(session));
    session.press("Q");
    return desk.ended(reading);
  }

  /** The file can be held, but not what is made of it. */
  private static Outcome tooLargeToOpen(FaultScenario desk) throws Exception {
    FaultScenario.Reading before = desk.reads();
    desk.session().press("q");
    desk.ended(before);
    Path lectern = broken(desk, OutOfMemoryError.class, "lectern.markdown.Markdown", "parse");
    Shell.Command command = desk.shell().run(lectern + " " + desk.essay().getParent());
    Session session = desk.session().shows("newest first").shows(FaultScenario.TITLE);
    session.press("/").type("keeper").press("Enter").press("Enter").shows(TOO_LARGE);
    var reading = new FaultScenario.Reading(command, session.processes(), before.words());
    session.press("Q");
    return desk.ended(reading);
  }

  private static FaultCase.Way link(String target) {
    return desk -> {
      String essay = Files.readString(desk.essay());
      Files.writeString(
          desk.essay(), essay.replace("A lighthouse is", "A [house](" + target + ") is"));
      FaultScenario.Reading reading = desk.reads();
      desk.session().pressed("g").pressed("Tab").pressed("Enter");
      desk.session().pressed("Space").press("q");
      return desk.ended(reading);
    };
  }

  /**
   * Nobody may write a file larger than nothing: a disk that is full, for all that lectern sees.
   */
  private static Outcome diskFull(FaultScenario desk) throws Exception {
    FaultScenario.Reading before = desk.reads();
    desk.session().press("q");
    desk.ended(before);
    FaultScenario.Reading reading =
        desk.reads("(trap '' XFSZ; ulimit -f 0; exec lectern " + desk.essay() + ")");
    desk.session().shows(NOT_SAVED);
    readsOn(desk);
    String ledger = Files.readString(desk.home().ledger());
    Outcome outcome = desk.ended(reading, "as last saved, and it says so", before.words());
    desk.session().prints("lectern: " + NOT_SAVED);
    assertTrue(Files.readString(desk.home().ledger()).startsWith(ledger), "what was there stays");
    return outcome;
  }

  private static Outcome noStateFolder(FaultScenario desk) throws Exception {
    Path file = desk.home().write("file", "no folder");
    FaultScenario.Reading reading =
        desk.reads("XDG_STATE_HOME=" + file + "/state lectern " + desk.essay());
    desk.session().shows(NOT_SAVED);
    readsOn(desk);
    int code = reading.command().code();
    reading.processes().end();
    desk.shell().assertTerminalAsBefore();
    desk.session().prints("lectern: " + NOT_SAVED);
    assertFalse(Files.exists(desk.home().ledger()));
    return new Outcome(Outcome.AS_BEFORE, "not kept, and it says so", Integer.toString(code));
  }

  private static void readsOn(FaultScenario desk) throws Exception {
    desk.session().pressed("j").hides(NOT_SAVED).pressed("k").press("q");
  }
}
