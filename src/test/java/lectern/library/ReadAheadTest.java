package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import lectern.essay.Essay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files read several at once, taken in one by one. */
@Timeout(60)
class ReadAheadTest {
  private static final int MANY = 500;
  private static final int LARGE = 1 << 20;

  @TempDir Path folder;

  @Test
  void everythingIsTakenInInOrder() {
    var taken = new ArrayList<Integer>();
    try (var ahead = new ReadAhead()) {
      for (int i = 0; i < MANY; i++) {
        int number = i;
        ahead.add(i % 9 == 0 ? LARGE : i, () -> () -> taken.add(number));
      }
      ahead.finish();
      assertTrue(ahead.isEmpty());
    }
    assertEquals(IntStream.range(0, MANY).boxed().toList(), taken);
  }

  /** The first essays are shown at once, however long the others take. */
  @Test
  void theFirstFilesWaitForNoOther() {
    var taken = new ArrayList<Integer>();
    try (var ahead = new ReadAhead()) {
      ahead.add(1, () -> () -> taken.add(1));
      assertEquals(List.of(1), taken);
    }
  }

  @Test
  void othersAreReadWhileOneTakesLong() {
    var other = new CountDownLatch(1);
    try (var ahead = new ReadAhead()) {
      for (int i = 0; i < MANY; i++) {
        boolean last = i == MANY - 1;
        ahead.add(
            1,
            () -> {
              if (last) {
                other.countDown();
              }
              return () -> {};
            });
      }
      var own = Thread.currentThread();
      ahead.add(
          LARGE,
          () -> {
            assertEquals(own, Thread.currentThread(), "two large ones might not fit in the memory");
            other.await();
            return () -> {};
          });
      ahead.finish();
    }
  }

  @Test
  void whatGoesWrongIsThrownToTheCaller() {
    try (var ahead = new ReadAhead()) {
      for (int i = 0; i < MANY; i++) {
        ahead.add(1, () -> () -> {});
      }
      ahead.add(
          1,
          () -> {
            throw new OutOfMemoryError("no room");
          });
      ahead.add(
          1,
          () -> {
            throw new IOException("a bug");
          });
      assertThrows(OutOfMemoryError.class, ahead::finish);
      assertThrows(IllegalStateException.class, ahead::finish);
    }
  }

  /** Known, changed and new essays stand where the scan met them, whoever has read them. */
  @Test
  void aScanKeepsTheOrderOfTheFolder() throws IOException {
    for (int i = 0; i < MANY; i++) {
      Files.writeString(folder.resolve("%03d.md".formatted(i)), "# Essay " + i + "\n\nWords.\n");
    }
    Library library = Library.of(folder);
    Catalogue known = library.scan(Catalogue.none(), () -> false, _ -> {});
    assertEquals(MANY, known.essays().size());
    for (int i = 0; i < MANY; i++) {
      if (i % 7 < 3) {
        Files.writeString(folder.resolve("%03d.md".formatted(i)), "# Other " + i + "\n\nMore.\n");
        Files.writeString(folder.resolve("%03d-new.md".formatted(i)), "# New " + i + "\n");
      }
    }
    var events = new ArrayList<String>();
    Catalogue now =
        library.scan(
            known,
            () -> false,
            event -> {
              if (event instanceof ScanEvent.EssayFound(Essay essay)) {
                events.add(essay.id());
              }
            });
    assertEquals(events.stream().sorted().toList(), events);
    assertEquals(events, now.essays().stream().map(Essay::id).toList());
    assertTrue(now.hasSame(library.scan(Catalogue.none(), () -> false, _ -> {})));
  }
}
