package lectern.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import lectern.document.TextAnchor;
import lectern.library.Catalogue;
import lectern.library.Fingerprint;
import lectern.library.Library;
import lectern.state.EssayRecord;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an open essay is read again, with pauses in which a test writes. */
class EssayReloaderTest {
  private static final String ID = "e.md";
  private static final String WORDS = "The keeper lights the lamp. ".repeat(5).strip();
  private static final EssayRecord SIXTY = new EssayRecord(new TextAnchor(3, 7, 99), 60, false, 9);

  /** What is done to the file while it is waited for. */
  private interface Deed {
    void run() throws IOException;
  }

  @TempDir Path home;
  private Path file;
  private final Queue<Deed> deeds = new ArrayDeque<>();
  private final List<Long> pauses = new ArrayList<>();
  private final List<String> reported = new ArrayList<>();
  private EssayReloader reloader;
  private LibraryLedger ledger;
  private @Nullable Catalogue scanned;

  @BeforeEach
  void anOpenEssay() throws IOException {
    Path essays = Files.createDirectory(home.resolve("essays"));
    file = Files.writeString(essays.resolve(ID), "One.");
    Services services = TestServices.in(home);
    Library library = Library.of(essays);
    ledger = LibraryLedger.of(services.ledger(), essays);
    var saver = new PlaceSaver(services.ledger(), words -> {});
    var queue = new MessageQueue();
    var loader =
        new EssayLoader(
            library,
            services,
            ledger,
            new RenameDetector(ledger, saver),
            saver,
            queue,
            new HashSet<>(),
            later -> {});
    saver.save(ledger.key(ID), SIXTY);
    ledger.texts().put(ID, Fingerprint.of(WORDS));
    var movedFiles = new MovedFileFinder(library, ledger.texts(), () -> scanned);
    reloader = new EssayReloader(library, loader, movedFiles, this::note, this::pause);
    reloader.note(ID);
  }

  private void note(Msg msg) {
    reported.add(
        switch (msg) {
          case Msg.EssayReloaded fresh ->
              (fresh.back() ? "back: " : "")
                  + (fresh.id().equals(fresh.essay().id()) ? "" : fresh.essay().id() + ": ")
                  + fresh.document().plainText().text().strip();
          case Msg.ReloadFailed failed -> failed.reason();
          default -> msg.toString();
        });
  }

  private void pause(long millis) {
    pauses.add(millis);
    Deed deed = deeds.poll();
    if (deed != null) {
      run(deed);
    }
  }

  private static void run(Deed deed) {
    try {
      deed.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<String> reload(boolean certain, Deed... during) {
    reported.clear();
    pauses.clear();
    deeds.clear();
    deeds.addAll(List.of(during));
    reloader.reload(new Cmd.ReloadEssay(ID, certain, false));
    return reported;
  }

  private Deed write(String text) {
    return () -> Files.writeString(file, text);
  }

  @Test
  void aChangeIsReadOnceTheFileIsStill() {
    run(write("One and"));
    assertEquals(List.of("One and two."), reload(true, write("One and t"), write("One and two.")));
    assertEquals(List.of(EssayReloader.STILL, EssayReloader.STILL, EssayReloader.STILL), pauses);
  }

  @Test
  void anEmptyFileIsWaitedForLonger() {
    run(write(""));
    assertEquals(List.of("Two."), reload(true, write("Two.")));
    assertEquals(List.of(EssayReloader.LONG_STILL, EssayReloader.STILL), pauses);
    run(write(""));
    assertEquals(List.of(""), reload(true), "an author may mean it");
  }

  @Test
  void aPollReadsOnlyChangedFiles() {
    assertEquals(List.of(), reload(false));
    run(write("Two."));
    assertEquals(List.of("Two."), reload(false));
    assertEquals(List.of(), reload(false));
    assertEquals(List.of("Two."), reload(true), "an event is believed");
  }

  /** Only whether a time is another counts, never whether it is later. */
  @Test
  void aClockThatGoesBackHidesNoChange() {
    run(() -> {
      Files.writeString(file, "Uno.");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    });
    assertEquals(List.of("Uno."), reload(false));
    run(() -> Files.setLastModifiedTime(file, FileTime.fromMillis(-1_000)));
    assertEquals(List.of("Uno."), reload(false));
  }

  @Test
  void aFileThatWentIsToldOfOnceAndReadWhenItIsBack() {
    run(() -> Files.delete(file));
    assertEquals(List.of("e.md is gone from the disk; its text stays here."), reload(true));
    assertEquals(List.of(), reload(true));
    assertEquals(List.of(), reload(false));
    run(write("One."));
    assertEquals(List.of("back: One."), reload(false));
  }

  private void rename(String to) {
    run(() -> {
      Files.writeString(file, WORDS);
      Path moved = Files.createDirectories(file.resolveSibling(to).getParent());
      Files.move(file, moved.resolve(Path.of(to).getFileName()));
    });
  }

  private void scan() {
    Library library = Library.of(requireNonNull(file.getParent()));
    scanned = library.scan(Catalogue.none(), () -> false, found -> {});
  }

  @Test
  void aFileThatWasRenamedIsFollowedWithItsPlace() {
    rename("f.md");
    assertEquals(List.of("f.md: " + WORDS), reload(true));
    assertEquals(SIXTY.with(Fingerprint.of(WORDS)), ledger.record("f.md"));
    assertTrue(reloader.isCurrent("f.md"));
  }

  @Test
  void anEssayThatWasReadUnderThatNameKeepsItsPlace() throws IOException {
    var record = new EssayRecord(TextAnchor.START, 90, false, 1).with(Fingerprint.of(WORDS));
    ledger.ledger().save(ledger.key("f.md"), record);
    rename("f.md");
    assertEquals(List.of("f.md: " + WORDS), reload(true));
    assertEquals(record, ledger.record("f.md"));
  }

  /** Its first pages are those of another: only a file as long may be the same. */
  @Test
  void aLongFileIsFollowedToOneAsLong() throws IOException {
    String pages = "Some words of many pages. ".repeat(1_000);
    Files.writeString(file, pages + "One.");
    reload(true);
    Files.writeString(file.resolveSibling("f.md"), pages + "Another.");
    Files.delete(file);
    assertEquals(List.of("e.md is gone from the disk; its text stays here."), reload(true));
    Files.writeString(file.resolveSibling("g.md"), pages + "One.");
    assertEquals(1, reload(false).size());
    assertTrue(reported.getFirst().startsWith("g.md: "), reported::toString);
  }

  @Test
  void aFolderThatWentWithItsEssayIsSaid() throws IOException {
    Files.delete(file);
    Files.delete(requireNonNull(file.getParent()));
    assertEquals(List.of("e.md is gone from the disk; its text stays here."), reload(true));
  }

  /** Another folder is only known to a scan; of two files the one of the same name is meant. */
  @Test
  void aFileThatWasMovedIsFoundByTheNextScan() {
    rename("deep/e.md");
    scanned = Catalogue.none();
    assertEquals(List.of("e.md is gone from the disk; its text stays here."), reload(true));
    run(() -> Files.writeString(file.resolveSibling("a.md"), WORDS));
    scan();
    assertEquals(List.of("deep/e.md: " + WORDS), reload(false));
  }

  @Test
  void aFileOfOtherWordsIsNotFollowed() {
    run(() -> {
      Files.delete(file);
      Files.writeString(file.resolveSibling("f.md"), WORDS + " And snuffs it.");
    });
    List<String> gone = List.of("e.md is gone from the disk; its text stays here.");
    assertEquals(gone, reload(true));
    run(() -> Files.writeString(file.resolveSibling("g.md"), WORDS));
    assertEquals(List.of("g.md: " + WORDS), reload(false), "a sync tool writes it later");
  }

  @Test
  void aFileThatIsReplacedIsNeverGone() {
    run(() -> Files.delete(file));
    assertEquals(List.of("Two."), reload(true, write("Two.")));
  }

  @Test
  void whatCannotBeReadIsSaid() {
    run(() -> {
      Files.delete(file);
      Files.createDirectory(file);
    });
    assertEquals(List.of("e.md: it is a folder; its text stays as it was."), reload(true));
  }

  /** What is written for ever is reported for ever, and waited for no longer than it takes. */
  @Test
  void aFileThatNeverRestsIsLeftToTheNextEvent() {
    var writes = new Deed[100];
    for (int i = 0; i < writes.length; i++) {
      writes[i] = write("x".repeat(i + 5));
    }
    run(write("Now."));
    assertEquals(List.of(), reload(true, writes));
    assertEquals(20, pauses.size());
  }

  @Test
  void onlyTheNewestRequestIsAnswered() {
    run(write("Two."));
    assertEquals(List.of(), reload(true, () -> reloader.note(ID)), "it is opened anew meanwhile");
  }
}
