package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import lectern.it.FaultTable.Outcome;

/** Disks that do not answer, files that are none, and what changes while somebody reads. */
final class DiskFaults {
  private static final String NOT_SAVED = "Your place is not saved: cannot write ";

  private DiskFaults() {}

  static List<FaultCase> faults() {
    return List.of(
        FaultCase.of(
            "a disk does not answer at the start, then Ctrl-C", DiskFaults::noAnswerAtTheStart),
        FaultCase.of(
            "the disk of the essays does not answer at the start",
            desk -> noAnswer(desk, desk.essay().toString()),
            desk -> noAnswer(desk, desk.essay().getParent().toString()),
            desk -> noAnswer(desk, "cat " + desk.essay()),
            desk -> noAnswer(desk, "check " + desk.essay())),
        FaultCase.of(
            "the disk of the essays does not answer any more, then `q`",
            desk -> noAnswerAnyMore(desk, "lectern.app.EssayReloader", "isCurrent"),
            desk -> noAnswerAnyMore(desk, "lectern.watch.SystemEvents", "close"),
            DiskFaults::noAnswerToTheEditor,
            DiskFaults::noAnswerToALaterReading),
        FaultCase.of(
            "the disk stops answering while lectern looks through the folder, then `Q`",
            DiskFaults::noAnswerToTheScan,
            DiskFaults::noAnswerToTheIndex),
        FaultCase.of("lectern is busy and does not answer, then Ctrl-C twice", DiskFaults::busy),
        FaultCase.of("the state folder does not answer, then `q`", DiskFaults::noAnswerAtTheEnd),
        FaultCase.of(
            "`config.yaml`, the ledger's lock or `error.log` a pipe or a device, then `q`",
            DiskFaults::configIsAPipe,
            DiskFaults::configIsADevice,
            pipe("state/lectern/ledger.lock"),
            pipe("cache/lectern/error.log")),
        FaultCase.of("the ledger a pipe or a device, then `q`", DiskFaults::ledgerIsAPipe),
        FaultCase.of(
            "what lectern keeps of the shelf is damaged, a pipe or huge, then `q`",
            desk -> catalogue(desk, DiskFaults::damage),
            desk -> catalogue(desk, DiskFaults::replaceByAPipe),
            desk -> catalogue(desk, DiskFaults::makeHuge)),
        FaultCase.of("the clock goes back, then `q`", DiskFaults::clockGoesBack),
        FaultCase.of(
            "the essay grows, or it or its folder is removed, while you read, then `q`",
            DiskFaults::essayGrows,
            DiskFaults::essayGoes,
            DiskFaults::folderGoes));
  }

  private static Path hanging(FaultScenario desk, String type, String method) throws IOException {
    return PatchedProgram.hanging(desk.home().file("lib"), type, method);
  }

  private static Outcome noAnswerAtTheStart(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.config.ConfigFile", "read");
    Shell.Command command = desk.shell().run(lectern + " " + desk.essay());
    Session session = desk.session().starts();
    Processes processes = session.processes();
    session.press("C-c");
    int code = command.code();
    processes.end();
    desk.shell().assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.NONE, Integer.toString(code));
  }

  private static Outcome noAnswer(FaultScenario desk, String arguments) throws Exception {
    Path lectern = hanging(desk, "lectern.file.PathProbe", "ask");
    Outcome outcome = desk.refused(lectern + " " + arguments + " 2>said");
    desk.assertSaid("said", "lectern: ", "the disk does not answer");
    return outcome;
  }

  /** What is asked of the disk when the reader leaves: whether a frame may be saved. */
  private static Outcome noAnswerAnyMore(FaultScenario desk, String type, String method)
      throws Exception {
    Path lectern = hanging(desk, type, method);
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay());
    desk.session().press("q");
    return desk.ended(reading);
  }

  private static Outcome noAnswerToTheEditor(FaultScenario desk) throws Exception {
    desk.home().set("EDITOR", desk.home().program("vi").toString());
    Path lectern = hanging(desk, "lectern.app.EditorSession", "read");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay());
    desk.session().press("e").shows("the disk does not answer");
    desk.session().press("q");
    return desk.ended(reading);
  }

  /** The file changes, and the disk that holds it does not answer by then. */
  private static Outcome noAnswerToALaterReading(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.library.Library", "version");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay());
    Files.writeString(desk.essay(), "\nMore words.\n", StandardOpenOption.APPEND);
    desk.session().shows("the disk does not answer").press("q");
    return desk.ended(reading);
  }

  private static Outcome noAnswerToTheScan(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.library.FolderWalk", "sorted");
    return leaves(desk, lectern, "The folder cannot be read: the disk does not answer");
  }

  private static Outcome noAnswerToTheIndex(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.library.Library", "open");
    return leaves(desk, lectern, "The essays cannot be read: the disk does not answer", "S", "w");
  }

  /** Presses keys on the shelf, waits for what is to be said then, and leaves. */
  private static Outcome leaves(FaultScenario desk, Path lectern, String output, String... keys)
      throws Exception {
    Shell.Command command = desk.shell().run(lectern + " " + desk.essay().getParent());
    Session session = desk.session().starts();
    for (String key : keys) {
      session.shows("Enter").press(key);
    }
    session.shows(output);
    Processes processes = session.processes();
    session.press("Esc").press("Esc").press("?").shows("Esc closes");
    session.press("Esc").press("Q");
    int code = command.code();
    processes.end();
    desk.shell().assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.NONE, Integer.toString(code));
  }

  private static Outcome busy(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.ui.panel.Help", "of");
    FaultScenario.Reading reading = desk.readsForAWhile(lectern + " " + desk.essay());
    desk.session().press("?").press("C-c").press("C-c");
    return desk.ended(reading, "kept, but for the last seconds", reading.words());
  }

  private static Outcome noAnswerAtTheEnd(FaultScenario desk) throws Exception {
    Path lectern = hanging(desk, "lectern.state.LedgerFile", "lock");
    FaultScenario.Reading reading = desk.reads(lectern + " " + desk.essay());
    desk.session().press("q");
    return notSaved(desk, reading);
  }

  private static Outcome notSaved(FaultScenario desk, FaultScenario.Reading reading)
      throws Exception {
    int code = reading.command().code();
    reading.processes().end();
    desk.shell().assertTerminalAsBefore();
    desk.session().prints("lectern: " + NOT_SAVED);
    return new Outcome(Outcome.AS_BEFORE, "not kept, and it says so", Integer.toString(code));
  }

  private static void mkfifo(Path file) throws Exception {
    Files.createDirectories(file.getParent());
    assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
  }

  private static FaultCase.Way pipe(String name) {
    return desk -> {
      mkfifo(desk.home().file(name));
      return reads(desk);
    };
  }

  private static Outcome configIsAPipe(FaultScenario desk) throws Exception {
    mkfifo(desk.home().file("config/lectern/config.yaml"));
    return readsWithoutSettings(desk);
  }

  private static Outcome configIsADevice(FaultScenario desk) throws Exception {
    Path file = desk.home().file("config/lectern/config.yaml");
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    return readsWithoutSettings(desk);
  }

  /** What is wrong with the settings is said in the status line until the first key. */
  private static Outcome readsWithoutSettings(FaultScenario desk) throws Exception {
    Shell.Command command = desk.shell().run("lectern " + desk.essay());
    Session session = desk.session().shows("config.yaml: the file cannot be read");
    Processes processes = session.pressed("Space").processes();
    String words = ReadingSessionIT.firstWords(session);
    session.press("q");
    int code = command.code();
    processes.end();
    desk.shell().assertTerminalAsBefore();
    Files.delete(desk.home().file("config/lectern/config.yaml"));
    desk.assertOpensAt(words);
    return new Outcome(Outcome.AS_BEFORE, Outcome.KEPT, Integer.toString(code));
  }

  private static Outcome reads(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    desk.session().press("q");
    return desk.ended(reading);
  }

  private static Outcome ledgerIsAPipe(FaultScenario desk) throws Exception {
    mkfifo(desk.home().ledger());
    FaultScenario.Reading reading = desk.reads();
    desk.session().press("q");
    return notSaved(desk, reading);
  }

  private interface DiskChange {
    void to(Path catalogue) throws Exception;
  }

  private static Outcome catalogue(FaultScenario desk, DiskChange change) throws Exception {
    Shell.Command first = desk.shell().run("lectern " + desk.essay().getParent());
    desk.session().shows(FaultScenario.TITLE);
    Path cache = desk.home().file("cache/lectern");
    Polling.until("a catalogue", () -> Files.isDirectory(cache) && !catalogues(cache).isEmpty());
    desk.session().press("q");
    assertEquals(0, first.code());
    change.to(catalogues(cache).getFirst());
    Shell.Command second = desk.shell().run("lectern " + desk.essay().getParent());
    Session session = desk.session().shows("newest first").shows(FaultScenario.TITLE);
    session.press("/").type("keeper").press("Enter").press("Enter").reads(FaultScenario.TITLE);
    session.pressed("Space");
    var reading =
        new FaultScenario.Reading(
            second, session.processes(), ReadingSessionIT.firstWords(session));
    session.press("Q");
    return desk.ended(reading);
  }

  private static List<Path> catalogues(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.filter(path -> path.toString().endsWith(".txt")).toList();
    }
  }

  private static void damage(Path catalogue) throws IOException {
    byte[] bytes = Files.readAllBytes(catalogue);
    for (int at = 40; at < bytes.length; at++) {
      bytes[at] = bytes[at] >= '0' && bytes[at] <= '9' ? (byte) '9' : bytes[at];
    }
    Files.write(catalogue, bytes);
  }

  private static void replaceByAPipe(Path catalogue) throws Exception {
    Files.delete(catalogue);
    mkfifo(catalogue);
  }

  private static void makeHuge(Path catalogue) throws IOException {
    try (var file = new RandomAccessFile(catalogue.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
  }

  /** A place was kept at a time that is still to come. */
  private static Outcome clockGoesBack(FaultScenario desk) throws Exception {
    FaultScenario.Reading before = desk.reads();
    desk.session().press("q");
    desk.ended(before);
    String ledger = Files.readString(desk.home().ledger());
    String later = ledger.replaceAll("\\t[0-9]{10}\\t", "\t99999999999\t");
    assertTrue(!later.equals(ledger), ledger);
    Files.writeString(desk.home().ledger(), later);
    return reads(desk);
  }

  private static Outcome essayGrows(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    Files.writeString(desk.essay(), "\nMore words.\n".repeat(9999), StandardOpenOption.APPEND);
    desk.session().pressed("j").pressed("k").press("q");
    return desk.ended(reading);
  }

  private static Outcome essayGoes(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    byte[] essay = Files.readAllBytes(desk.essay());
    Files.delete(desk.essay());
    desk.session().pressed("j").pressed("k").press("q");
    int code = reading.command().code();
    Files.write(desk.essay(), essay);
    desk.assertOpensAt(reading.words());
    desk.shell().assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.KEPT, Integer.toString(code));
  }

  private static Outcome folderGoes(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    Path folder = desk.essay().getParent();
    Path away = folder.resolveSibling("away");
    Files.move(folder, away);
    desk.session().pressed("j").pressed("k").press("q");
    int code = reading.command().code();
    Files.move(away, folder);
    desk.assertOpensAt(reading.words());
    desk.shell().assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.KEPT, Integer.toString(code));
  }
}
