package lectern.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import lectern.document.TextAnchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final SaveResult WRITTEN = new SaveResult.SaveSuccess();

  @TempDir Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void folderThatDoesNotExistYet() {
    folder = temporary.resolve("state/lectern");
    file = folder.resolve("ledger");
  }

  @Test
  void openingANewLedgerCreatesNothing() {
    Ledger ledger = Ledger.open(folder);
    assertNull(ledger.record("/a"));
    assertEquals(Map.of(), ledger.all());
    assertFalse(Files.exists(folder));
  }

  @Test
  void aPlaceIsThereAtOnceAndAfterTheNextStart() {
    Ledger ledger = Ledger.open(folder);
    assertEquals(WRITTEN, ledger.save("/a", saved(10, 1)));
    assertEquals(WRITTEN, ledger.save("/a", saved(20, 2)));
    assertEquals(WRITTEN, ledger.save("/b", saved(100, 3)));
    var expected = Map.of("/a", saved(20, 2), "/b", saved(100, 3));
    assertEquals(expected, ledger.all());
    assertEquals(expected, Ledger.open(folder).all());
  }

  @Test
  void nobodyElseMayReadIt() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Ledger.open(folder).save("/a", saved(1, 1));
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void theFileTellsAPersonWhatItIs() throws IOException {
    Ledger.open(folder).save("/a", saved(1, 1));
    Ledger.open(folder).save("/b", saved(2, 2));
    assertEquals(
        LedgerEntry.HEADING
            + new LedgerEntry("/a", saved(1, 1)).line()
            + new LedgerEntry("/b", saved(2, 2)).line(),
        Files.readString(file));
  }

  @Test
  void afterATornLineTheNextBeginsOnAFreshOne() throws IOException {
    Ledger.open(folder).save("/a", saved(1, 1));
    Files.writeString(file, "place/1\tbegun\t9", StandardOpenOption.APPEND);
    Ledger ledger = Ledger.open(folder);
    assertEquals(saved(1, 1), ledger.record("/a"));
    assertEquals(WRITTEN, ledger.save("/b", saved(2, 2)));
    assertEquals(Map.of("/a", saved(1, 1), "/b", saved(2, 2)), Ledger.open(folder).all());
  }

  @Test
  void aLineTornByAnotherLecternWhileOursIsOpenIsClosedToo() throws IOException {
    Ledger ledger = Ledger.open(folder);
    ledger.save("/a", saved(1, 1));
    Files.writeString(file, "place/1\tbeg", StandardOpenOption.APPEND);
    ledger.save("/b", saved(2, 2));
    assertEquals(ledger.all(), Ledger.open(folder).all());
  }

  @Test
  void whatAnotherLecternKeepsIsSeenOnRefreshAndOnTheNextSave() {
    Ledger one = Ledger.open(folder);
    Ledger two = Ledger.open(folder);
    one.save("/a", saved(1, 1));
    assertNull(two.record("/a"));
    assertTrue(two.refresh());
    assertEquals(saved(1, 1), two.all().get("/a"));
    two.save("/b", saved(2, 2));
    one.save("/c", saved(3, 3));
    assertEquals(saved(2, 2), one.record("/b"));
  }

  @Test
  void refreshWithoutAChangeReadsNothing() {
    Ledger ledger = Ledger.open(folder);
    ledger.save("/a", saved(1, 1));
    ledger.refresh();
    var before = ledger.all();
    assertFalse(ledger.refresh());
    assertSame(before, ledger.all());
  }

  @Test
  void aFolderThatCannotBeMadeKeepsThePlaceInMemoryUntilItCan() throws IOException {
    Path blocked = temporary.resolve("state");
    Files.writeString(blocked, "not a folder");
    Ledger ledger = Ledger.open(folder);
    var saved = assertInstanceOf(SaveResult.SaveFailure.class, ledger.save("/a", saved(1, 1)));
    assertTrue(saved.reason().startsWith("cannot write " + file + ": "), saved.reason());
    assertEquals(saved(1, 1), ledger.record("/a"));
    assertFalse(ledger.refresh());
    assertEquals(saved(1, 1), ledger.all().get("/a"));

    Files.delete(blocked);
    assertEquals(WRITTEN, ledger.save("/b", saved(2, 2)));
    assertEquals(Map.of("/a", saved(1, 1), "/b", saved(2, 2)), Ledger.open(folder).all());
  }

  @Test
  void aFolderWhereTheFileShouldBeIsReported() throws IOException {
    Files.createDirectories(file);
    Ledger ledger = Ledger.open(folder);
    assertEquals(
        new SaveResult.SaveFailure("cannot write " + file + ": not a file"),
        ledger.save("/a", saved(1, 1)));
    assertEquals(saved(1, 1), ledger.record("/a"));
  }

  @Test
  void aPlaceThatHadToWaitDoesNotUndoALaterOne() throws IOException {
    Ledger ledger = Ledger.open(folder);
    Files.writeString(temporary.resolve("state"), "in the way");
    ledger.save("/a", saved(1, 10));
    Files.delete(temporary.resolve("state"));
    Ledger.open(folder).save("/a", saved(2, 20));
    ledger.save("/b", saved(3, 5));
    assertEquals(saved(2, 20), ledger.record("/a"));
    assertEquals(saved(2, 20), Ledger.open(folder).record("/a"));
  }

  @Test
  void thePlaceBeingKeptCountsWhateverTheClockSaid() {
    Ledger.open(folder).save("/a", saved(1, 4_000_000_000L));
    Ledger ledger = Ledger.open(folder);
    Ledger.open(folder).save("/a", saved(2, 4_000_000_001L));
    ledger.save("/a", saved(3, 5));
    assertEquals(saved(3, 5), Ledger.open(folder).record("/a"));
  }

  @Test
  void aLockThatCannotBeHadIsNoReasonToLoseThePlace() throws IOException {
    Files.createDirectories(folder.resolve("ledger.lock"));
    Ledger ledger = Ledger.open(folder);
    assertEquals(WRITTEN, ledger.save("/a", saved(1, 1)));
    assertEquals(saved(1, 1), Ledger.open(folder).record("/a"));
    Ledger.open(folder).save("/b", saved(2, 2));
    assertTrue(ledger.refresh());
    assertEquals(saved(2, 2), ledger.all().get("/b"));
  }

  @Test
  void anotherFileInItsPlaceIsNoticed() throws IOException {
    Ledger ledger = Ledger.open(folder);
    ledger.save("/a", saved(1, 1));
    Path other = folder.resolve("other");
    Files.writeString(other, new LedgerEntry("/z", saved(7, 7)).line());
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    assertEquals(WRITTEN, ledger.save("/b", saved(2, 2)));
    var expected = Map.of("/z", saved(7, 7), "/b", saved(2, 2));
    assertEquals(expected, ledger.all());
    assertEquals(expected, Ledger.open(folder).all());
  }

  @Test
  void aFolderTakenAwayIsMadeAgain() throws IOException {
    Ledger ledger = Ledger.open(folder);
    ledger.save("/a", saved(1, 1));
    Files.delete(file);
    Files.delete(folder.resolve("ledger.lock"));
    Files.delete(folder);
    assertEquals(WRITTEN, ledger.save("/b", saved(2, 2)));
    assertEquals(saved(2, 2), Ledger.open(folder).record("/b"));
  }

  @Test
  void whatWasHandedOutCannotBeChanged() {
    Ledger ledger = Ledger.open(folder);
    ledger.save("/a", saved(1, 1));
    assertThrows(UnsupportedOperationException.class, () -> ledger.all().clear());
  }

  @Test
  void aStalePlaceKeepsFinished() {
    Ledger stale = Ledger.open(folder);
    stale.save("/a", saved(57, 1));
    Ledger other = Ledger.open(folder);
    other.save("/a", saved(100, 2));
    stale.save("/a", saved(58, 3));
    for (Ledger ledger : List.of(stale, Ledger.open(folder))) {
      EssayRecord now = ledger.record("/a");
      assertNotNull(now);
      assertEquals(58, now.percent());
      assertTrue(now.finished());
    }
    other.save("/a", new EssayRecord(TextAnchor.START, 0, false, 4));
    stale.save("/a", saved(59, 5));
    EssayRecord undone = Ledger.open(folder).record("/a");
    assertNotNull(undone);
    assertFalse(undone.finished());
  }

  private static EssayRecord saved(int percent, long when) {
    return new EssayRecord(new TextAnchor(percent, 3, -percent), percent, percent == 100, when);
  }
}
