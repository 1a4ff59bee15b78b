package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lectern.document.PunctuationStyle;
import lectern.essay.EssayChanges;
import lectern.library.Catalogue;
import lectern.library.FolderHash;
import lectern.library.LastScan;
import lectern.library.Library;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LibraryScannerTest {
  @TempDir private Path folder;
  @TempDir private Path cache;
  private final CountDownLatch scanning = new CountDownLatch(1);
  private final CountDownLatch disk = new CountDownLatch(1);

  /** A scanner in the middle of a scan that goes on when the disk answers. */
  private LibraryScanner hanging() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    var scanner =
        scanner(
            folder,
            _ -> {},
            (_, _) -> {
              scanning.countDown();
              await(disk);
            },
            _ -> {});
    start(scanner.next(LibrarySnapshot.NONE));
    scanning.await();
    return scanner;
  }

  private LibraryScanner scanner(
      Path library,
      Consumer<Msg> sink,
      BiConsumer<String, Path> entered,
      Consumer<LibrarySnapshot> onScan) {
    return new LibraryScanner(
        Library.of(library), cache, PunctuationStyle.AS_WRITTEN, sink, entered, onScan);
  }

  private static Thread start(Runnable work) {
    return Thread.ofPlatform().daemon().start(work);
  }

  /** So that a command after a visit of the shelf need not scan. */
  @Test
  void aScanAndACorrectionAreSavedForTheCommands() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    var scanner = scanner(folder, _ -> {}, (_, _) -> {}, _ -> {});
    Catalogue none = Catalogue.load(cache, folder);
    scanner.next(LibrarySnapshot.of(none, PunctuationStyle.AS_WRITTEN)).run();
    assertTrue(lastScan().isOf(FolderHash.of(folder)));
    Files.writeString(folder.resolve("b.md"), "A bean.\n");
    scanner.refresh(EssayChanges.of(Set.of("b.md")), true);
    scanner.stop();
    assertTrue(lastScan().isOf(FolderHash.of(folder)));
    assertEquals(Catalogue.load(cache, folder).hash(), lastScan().catalogue());
  }

  /** The search did not take in a file that was away for a moment. */
  @Test
  void aChangeThatIsUndoneIsToldOfToo() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    var scans = new ArrayList<LibrarySnapshot>();
    var scanner = scanner(folder, _ -> {}, (_, _) -> {}, scans::add);
    scanner.next(LibrarySnapshot.NONE).run();
    assertEquals(1, scans.size());
    scanner.refresh(EssayChanges.of(Set.of("a.md")), false);
    assertEquals(1, scans.size(), "nothing says that it changed");
    scanner.refresh(EssayChanges.of(Set.of("a.md")), true);
    assertEquals(2, scans.size());
    assertNotSame(scans.getFirst().catalogue(), scans.getLast().catalogue());
  }

  /** What such a scan did not find may be there again with the folder. */
  @Test
  void aFolderThatGoesInTheMiddleOfAScanKeepsItsEssays() throws Exception {
    Path library = folder.resolve("library");
    Files.createDirectories(library.resolve("z"));
    Path away = folder.resolve("away");
    Files.writeString(library.resolve("a.md"), "An apple.\n");
    Files.writeString(library.resolve("z/b.md"), "A bean.\n");
    var leaving = new AtomicBoolean();
    var said = new ArrayList<String>();
    var entered = new ArrayList<String>();
    var scanner =
        scanner(
            library,
            message -> {
              if (message instanceof Msg.NoticeReceived notice) {
                said.add(notice.words());
              }
            },
            (id, _) -> {
              entered.add(id);
              if (leaving.get() && id.equals("z/")) {
                move(library, away);
              }
            },
            _ -> {});
    scanner.next(LibrarySnapshot.NONE).run();
    LibrarySnapshot both = LibrarySnapshot.of(latest(scanner), PunctuationStyle.AS_WRITTEN);
    assertEquals(2, both.table().size());
    leaving.set(true);
    scanner.refresh(EssayChanges.ALL, true);
    assertTrue(Files.isDirectory(away), "it went");
    assertEquals(both.catalogue().essays(), latest(scanner).essays());
    move(away, library);
    scanner.next(both).run();
    assertTrue(Files.isDirectory(away), "it went again");
    assertEquals(both.catalogue().essays(), latest(scanner).essays());
    leaving.set(false);
    entered.clear();
    scanner.next(both).run();
    assertEquals(List.of(""), entered, "it is gone from the start, and looked out for");
    assertEquals(both.catalogue().essays(), latest(scanner).essays());
    move(away, library);
    Files.delete(library.resolve("a.md"));
    scanner.refresh(EssayChanges.ALL, true);
    assertEquals(1, latest(scanner).essays().size());
    String gone = "The folder is gone from the disk; its shelf stays as it was.";
    assertEquals(List.of(gone, "The folder is back."), said);
  }

  private static Catalogue latest(LibraryScanner scanner) {
    return Objects.requireNonNull(scanner.latest());
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private LastScan lastScan() {
    return Objects.requireNonNull(LastScan.load(cache, folder));
  }

  @Test
  void correctionsGatherNoThreadsBehindADiskThatHangs() throws Exception {
    LibraryScanner scanner = hanging();
    Runnable refresh = () -> scanner.refresh(EssayChanges.of(Set.of("a.md")), true);
    Thread first = start(refresh);
    while (first.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    for (int i = 0; i < 3; i++) {
      start(refresh).join();
    }
    assertTrue(first.isAlive(), "one waits for all of them");
    disk.countDown();
    first.join();
  }

  @Test
  void walksGatherNoThreadsBehindADiskThatHangs() throws Exception {
    LibraryScanner scanner = hanging();
    List<Thread> walks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      walks.add(start(scanner.next(LibrarySnapshot.NONE)));
    }
    Thread newest = walks.removeLast();
    for (Thread overtaken : walks) {
      overtaken.join();
    }
    assertTrue(newest.isAlive(), "the newest waits");
    disk.countDown();
    newest.join();
    assertFalse(newest.isAlive());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
