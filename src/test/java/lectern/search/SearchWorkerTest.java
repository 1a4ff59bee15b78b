package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWorkerTest {
  @TempDir private Path folder;
  @TempDir private Path cache;
  private final BlockingQueue<SearchEvent> events = new LinkedBlockingQueue<>();

  private SearchWorker worker() {
    return new SearchWorker(() -> SearchIndex.open(cache, Library.of(folder)), events::add);
  }

  /** The next answer that has a result. */
  private SearchAnswer answer() throws InterruptedException {
    while (true) {
      SearchEvent event = events.poll(30, TimeUnit.SECONDS);
      if (event instanceof SearchEvent.Answered(SearchAnswer answer) && answer.total() > 0) {
        return answer;
      }
      assertTrue(event != null, "an answer never came");
    }
  }

  @Test
  void anAnswerComesAgainWhenTheLibraryHasChanged() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    try (SearchWorker worker = worker()) {
      worker.ask("appl", Map::of, 10);
      worker.update(TestLibraries.scan(folder));
      assertEquals(List.of("a.md"), TestLibraries.ids(answer()));
      Files.writeString(folder.resolve("b.md"), "More apples.\n");
      worker.update(TestLibraries.scan(folder));
      assertEquals(2, answer().total());
    }
  }

  @Test
  void whatIsIndexedIsFoundBeforeAnythingIsRead() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    TestLibraries.index(cache, folder).close();
    Files.writeString(folder.resolve("b.md"), "More apples.\n");
    var asked = new CountDownLatch(1);
    try (SearchWorker worker =
        new SearchWorker(
            () -> {
              await(asked);
              return SearchIndex.open(cache, Library.of(folder));
            },
            events::add)) {
      worker.update(TestLibraries.scan(folder));
      worker.ask("appl", Map::of, 10);
      asked.countDown();
      SearchEvent first = events.poll(30, TimeUnit.SECONDS);
      assertTrue(first instanceof SearchEvent.Answered, first + "");
      assertEquals(1, ((SearchEvent.Answered) first).answer().total());
      assertEquals(2, answer().total());
    }
  }

  @Test
  void aScreenOfResultsIsToldBeforeTheRest() throws Exception {
    for (int i = 0; i < 50; i++) {
      Files.writeString(folder.resolve(i + ".md"), "An apple.\n");
    }
    TestLibraries.index(cache, folder).close();
    try (SearchWorker worker = worker()) {
      worker.update(TestLibraries.scan(folder));
      worker.ask("apple", Map::of, 30);
      SearchAnswer first = answer();
      SearchAnswer all = answer();
      assertEquals(20, first.results().size());
      assertEquals(50, first.total());
      assertEquals(first.results(), all.results().subList(0, 20));
      assertEquals(30, all.results().size());
    }
  }

  @Test
  void withoutADiskEachEssayIsReadOnce() throws Exception {
    for (int i = 0; i < 120; i++) {
      Files.writeString(folder.resolve(i + ".md"), "An apple.\n");
    }
    Path file = Files.writeString(cache.resolve("file"), "");
    try (SearchWorker worker =
        new SearchWorker(() -> SearchIndex.open(file, Library.of(folder)), events::add)) {
      worker.ask("apple", Map::of, 10);
      worker.update(TestLibraries.scan(folder));
      var progress = new ArrayList<SearchEvent.Indexed>();
      while (progress.isEmpty() || progress.getLast().done() < 120) {
        SearchEvent event = events.poll(30, TimeUnit.SECONDS);
        assertTrue(event != null, "the last essay was never read");
        if (event instanceof SearchEvent.Indexed indexed) {
          assertTrue(progress.isEmpty() || indexed.done() >= progress.getLast().done());
          assertEquals(120, indexed.of());
          progress.add(indexed);
        }
      }
      assertEquals(120, answer().total());
      worker.update(TestLibraries.scan(folder));
      assertEquals(120, answer().total());
      worker.ask("apples", Map::of, 10);
      assertEquals("apples", answer().query().text());
      assertTrue(events.isEmpty(), "indexing has ended");
    }
  }

  @Test
  void onlyTheLatestOfSeveralQueriesIsAnswered() throws Exception {
    Files.writeString(folder.resolve("a.md"), "Apples and pears.\n");
    var opened = new CountDownLatch(1);
    try (SearchWorker worker =
        new SearchWorker(
            () -> {
              await(opened);
              return TestLibraries.index(cache, folder);
            },
            events::add)) {
      worker.ask("apples", Map::of, 10);
      worker.ask("pears", Map::of, 10);
      opened.countDown();
      assertEquals("pears", answer().query().text());
      assertTrue(events.isEmpty());
    }
  }

  @Test
  void aWorkerThatIsClosedTellsNothingMore() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Apples.\n");
    SearchWorker worker = worker();
    worker.close();
    worker.ask("apples", Map::of, 10);
    worker.update(TestLibraries.scan(folder));
    assertTrue(events.isEmpty());
  }

  @Test
  void aLibraryThatCannotBeSearchedIsToldOf() throws InterruptedException {
    try (SearchWorker worker =
        new SearchWorker(
            () -> {
              throw new IllegalStateException("no");
            },
            events::add)) {
      worker.ask("apples", Map::of, 10);
      assertTrue(events.poll(30, TimeUnit.SECONDS) instanceof SearchEvent.Failed);
    }
  }

  @Test
  void aScanThatAHangingDiskLeftOverNeverReplacesANewerOne() throws Exception {
    Files.writeString(folder.resolve("a.md"), "An apple.\n");
    Catalogue older = TestLibraries.scan(folder);
    Files.writeString(folder.resolve("b.md"), "More apples.\n");
    Catalogue newer = TestLibraries.scan(folder);
    var disk = new CountDownLatch(1);
    var limit = new TimeLimit(Duration.ofSeconds(30));
    limit.begin(() -> {
      disk.await();
      return "";
    });
    var walks = new AtomicReference<Consumer<Catalogue>>(_ -> {});
    Consumer<SearchEvent> listener =
        event -> {
          if (event instanceof SearchEvent.Indexed && disk.getCount() > 0) {
            walks.get().accept(newer);
          } else if (event instanceof SearchEvent.Stalled) {
            disk.countDown();
          }
          events.add(event);
        };
    try (SearchWorker worker =
        new SearchWorker(
            () ->
                new SearchIndex(cache, Library.of(folder), new StalledFolders(limit, () -> limit)),
            listener)) {
      walks.set(worker::update);
      worker.update(older);
      disk.await();
      int total = 0;
      for (int asked = 0; asked < 1000 && total < 2; asked++) {
        worker.ask("appl", Map::of, 10);
        total = nextTotal();
      }
      assertEquals(2, total);
    }
  }

  @Test
  void aFolderThatDoesNotAnswerIsSaidOnceHoweverManyEssaysItHas() throws Exception {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    for (int essay = 0; essay < 100; essay++) {
      Files.writeString(posts.resolve(essay + ".md"), "Apples.\n");
    }
    var disk = new CountDownLatch(1);
    var limit = new TimeLimit(Duration.ofSeconds(30));
    limit.begin(() -> {
      disk.await();
      return "";
    });
    try (SearchWorker worker =
        new SearchWorker(
            () ->
                new SearchIndex(cache, Library.of(folder), new StalledFolders(limit, () -> limit)),
            events::add)) {
      worker.update(TestLibraries.scan(folder));
      int before = 0;
      while (!(events.poll(30, TimeUnit.SECONDS) instanceof SearchEvent.Stalled)) {
        assertTrue(++before < 1000, "it is read again and again");
      }
      disk.countDown();
    }
  }

  private int nextTotal() throws InterruptedException {
    while (true) {
      SearchEvent event = events.poll(30, TimeUnit.SECONDS);
      assertTrue(event != null, "an answer never came");
      if (event instanceof SearchEvent.Answered(SearchAnswer answer)) {
        return answer.total();
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
