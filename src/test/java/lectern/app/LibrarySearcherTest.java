package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import lectern.essay.EssayDate;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.MemoryPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real search over the essays that come with lectern, beside the loop. */
@Timeout(90)
class LibrarySearcherTest {
  private static final Path ESSAYS = Path.of("essays");

  @TempDir private Path home;
  private final BlockingQueue<Msg> reported = new LinkedBlockingQueue<>();

  private LibrarySearcher searcher(Path folder) {
    return new LibrarySearcher(Library.of(folder), home.resolve("cache"), Map::of, reported::add);
  }

  private <T extends Msg> T next(Class<T> kind, Predicate<T> wanted) throws InterruptedException {
    while (true) {
      Msg msg = reported.poll(60, TimeUnit.SECONDS);
      assertTrue(msg != null, "never told");
      if (kind.isInstance(msg) && wanted.test(kind.cast(msg))) {
        return kind.cast(msg);
      }
    }
  }

  private static Catalogue scan(Path folder) {
    return Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {});
  }

  @Test
  void aScanThatComesAfterTheQueryIsSearched() throws Exception {
    try (LibrarySearcher searcher = searcher(ESSAYS)) {
      searcher.search("weigh", 100);
      searcher.pauseIndexing();
      searcher.receiveScan(scan(ESSAYS));
      Msg.LibraryAnswered answer =
          next(Msg.LibraryAnswered.class, each -> !each.results().isEmpty());
      assertEquals("weigh", answer.query());
      assertTrue(
          answer.results().stream().anyMatch(each -> each.passage().words().contains("weigh")));
    }
  }

  @Test
  void whatHasToDoWithAnEssayIsFound() throws Exception {
    try (LibrarySearcher searcher = searcher(ESSAYS)) {
      Catalogue scanned = scan(ESSAYS);
      searcher.receiveScan(scanned);
      String id = scanned.essays().getFirst().id();
      searcher.relate(id);
      Msg.RelatedFound found = next(Msg.RelatedFound.class, each -> !each.essays().isEmpty());
      assertEquals(id, found.id());
      assertTrue(found.essays().stream().noneMatch(each -> each.essay().id().equals(id)));
    }
  }

  @Test
  void nothingIsOnlyFoundWhenAllIsIndexed() throws Exception {
    Files.writeString(home.resolve("a.md"), "Alone.\n");
    try (LibrarySearcher searcher = searcher(home)) {
      searcher.relate("a.md");
      searcher.receiveScan(scan(home));
      Msg.LibraryIndexed all =
          next(Msg.LibraryIndexed.class, progress -> !progress.progress().isUnderWay());
      assertEquals(1, all.progress().done());
      assertEquals(List.of(), next(Msg.RelatedFound.class, _ -> true).essays());
    }
  }

  @Test
  void nothingBeginsAfterTheEnd() throws Exception {
    LibrarySearcher searcher = searcher(ESSAYS);
    searcher.close();
    searcher.receiveScan(scan(ESSAYS));
    searcher.search("weights", 100);
    assertFalse(Files.exists(home.resolve("cache")), "an index was begun");
    assertTrue(reported.stream().noneMatch(Msg.LibraryAnswered.class::isInstance));
  }

  /** A whole session: the search from its first key to the essay, and what is left running. */
  @Test
  void theProgramSearchesAndEnds() throws Exception {
    List<Input> keys =
        List.of(Key.of("S"), Key.of("w"), Key.of("Enter"), Key.of("Esc"), Key.of("Q"));
    var port = new MemoryPort(new Size(60, 12), keys);
    Model first =
        Model.shelf("essays", EssayDate.of(2026, 1, 1), new Size(60, 12), Settings.DEFAULT);
    assertEquals(0, TestServices.run(port, Library.of(ESSAYS), TestServices.in(home), first));
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("search")) {
        thread.join(60_000);
        assertFalse(thread.isAlive(), "the search goes on");
      }
    }
  }

  @Test
  void anIndexThatFailsIsOneLine() throws Exception {
    Path gone = home.resolve("gone\nagain");
    Files.createDirectory(gone);
    Files.writeString(gone.resolve("a.md"), "Words.\n");
    Catalogue scanned = scan(gone);
    var broken =
        new LibrarySearcher(
            Library.of(gone),
            home.resolve("cache"),
            Map::of,
            msg -> {
              if (msg instanceof Msg.LibraryAnswered) {
                throw new IllegalStateException("a bug\nof two lines");
              }
              reported.add(msg);
            });
    try (broken) {
      broken.receiveScan(scanned);
      broken.search("words", 100);
      String line = next(Msg.NoticeReceived.class, _ -> true).words();
      assertTrue(line.startsWith("The library cannot be searched: "), line);
      assertEquals(1, line.lines().count());
      broken.search("words", 100);
      next(Msg.NoticeReceived.class, _ -> true);
    }
  }
}
