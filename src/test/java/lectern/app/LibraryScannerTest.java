package lectern.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import lectern.document.PunctuationStyle;
import lectern.essay.EssayChanges;
import lectern.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LibraryScannerTest {
  @TempDir private Path folder;
  private final CountDownLatch scanning = new CountDownLatch(1);
  private final CountDownLatch disk = new CountDownLatch(1);

  /** A scanner in the middle of a scan that goes on when the disk answers. */
  private LibraryScanner hanging() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    var scanner =
        new LibraryScanner(
            Library.of(folder),
            PunctuationStyle.AS_WRITTEN,
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

  private static Thread start(Runnable work) {
    return Thread.ofPlatform().daemon().start(work);
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
