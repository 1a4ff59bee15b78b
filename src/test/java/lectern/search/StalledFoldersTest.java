package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk below a library that does not answer keeps only its own essays back. */
@Timeout(60)
class StalledFoldersTest {
  private static final String END = ": the disk does not answer";

  private final CountDownLatch disk = new CountDownLatch(1);

  @AfterEach
  void theDiskAnswers() {
    disk.countDown();
  }

  private static TimeLimit answering() {
    return new TimeLimit(Duration.ofSeconds(50));
  }

  /** A limit that was waited for in vain already. */
  private TimeLimit hung() {
    TimeLimit limit = answering();
    limit.begin(() -> {
      disk.await();
      return "";
    });
    return limit;
  }

  /** Reads essays, of which the first so many that are tried on an unknown disk hang. */
  private String read(int hung, List<List<String>> rounds) {
    Queue<TimeLimit> limits = new ArrayDeque<>();
    for (int i = 0; i < hung; i++) {
      limits.add(hung());
    }
    limits.add(answering());
    var stalled = new StalledFolders(limits.remove(), limits::remove);
    var read = new StringBuilder();
    for (List<String> round : rounds) {
      stalled.clear();
      for (String id : round) {
        try {
          read.append(stalled.read(id, () -> id)).append(' ');
        } catch (IOException noAnswer) {
          read.append("- ");
        }
        if (stalled.isAll()) {
          read.append("! ");
          break;
        }
      }
    }
    return read + "| " + stalled.reason();
  }

  @Test
  void onlyThePlaceThatHangsIsLeftOut() {
    assertEquals(
        "- b.md sub/a.md | the search goes without a.md" + END,
        read(1, List.of(List.of("a.md", "b.md", "sub/a.md"))));
    assertEquals("a.md b.md | ", read(0, List.of(List.of("a.md", "b.md"))));
  }

  @Test
  void twoInOneFolderAreThatFolder() {
    assertEquals(
        "- - - - b.md | the search goes without sub/" + END,
        read(
            3, List.of(List.of("sub/1/a.md", "sub/1/b.md", "sub/2/a.md", "sub/3/x/a.md", "b.md"))));
    assertEquals(
        "- - c.md | the search goes without a.md and sub/1.md" + END,
        read(2, List.of(List.of("a.md", "sub/1.md", "c.md"))));
  }

  /** Then nothing else is tried, nor waited for the next time. */
  @Test
  void whereManyHangTheDiskOfTheLibraryDoes() {
    List<String> all = List.of("a.md", "b.md", "c.md", "d.md");
    assertEquals(
        "- - - ! - ! | the essays cannot be read" + END, read(3, List.of(all, List.of("d.md"))));
  }

  @Test
  void anIndexHasAllTheOthersAndThenTheRest(@TempDir Path folder, @TempDir Path cache)
      throws IOException {
    for (String id : List.of("a.md", "b.md", "c.md")) {
      Files.writeString(folder.resolve(id), "An apple in " + id + ".\n");
    }
    Catalogue scan = TestLibraries.scan(folder);
    var stalled = new StalledFolders(hung(), StalledFoldersTest::answering);
    try (SearchIndex index = new SearchIndex(cache, Library.of(folder), stalled)) {
      index.update(scan, () -> false, _ -> {});
      assertEquals("the search goes without a.md" + END, index.stalled());
      assertEquals(1, index.pending(scan));
      assertEquals(2, found(index));
      disk.countDown();
      for (int times = 0; times < 1_000 && index.pending(scan) > 0; times++) {
        index.update(scan, () -> false, _ -> {});
      }
      assertEquals("", index.stalled());
      assertEquals(3, found(index));
    }
  }

  private static int found(SearchIndex index) {
    return index.find(SearchQuery.of("apple"), Map.of(), 5, () -> false).total();
  }

  /** What is left to be read is the rest of a slice, and what hangs only in the end. */
  @Test
  void aSliceSaysNothing(@TempDir Path folder, @TempDir Path cache) throws IOException {
    for (String id : List.of("a.md", "b.md", "c.md", "d.md")) {
      Files.writeString(folder.resolve(id), "An apple in " + id + ".\n");
    }
    Catalogue scan = TestLibraries.scan(folder);
    var stalled = new StalledFolders(hung(), StalledFoldersTest::answering);
    try (SearchIndex index = new SearchIndex(cache, Library.of(folder), stalled)) {
      int[] read = {0};
      index.update(scan, () -> read[0] >= 2, count -> read[0] = count);
      assertEquals("", index.stalled());
      assertEquals(2, index.pending(scan));
      assertEquals(2, found(index));
      index.update(scan, () -> false, _ -> {});
      assertTrue(index.stalled().startsWith("the search goes without a.md"), index.stalled());
      assertEquals(3, found(index));
    }
  }
}
