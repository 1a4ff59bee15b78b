package lectern.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import lectern.essay.EssayChanges;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told, and when, by a clock that goes as fast as it is waited for. */
class LibraryWatchTest {
  @TempDir Path folder;
  private final List<String> reported = new ArrayList<>();
  private long now = 1_000;

  /** A system with so many watches, whose events come at their times. */
  private final class ScriptedEvents implements EventSource {
    private final Queue<Map.Entry<Long, EssayChanges>> events = new ArrayDeque<>();
    private final int watches;
    private final Map<Path, Runnable> entries = new HashMap<>();
    private @Nullable Runnable told;
    private int used;

    ScriptedEvents(int watches, Map<Long, EssayChanges> events) {
      this.watches = watches;
      this.events.addAll(new TreeMap<>(events).entrySet());
    }

    /** Tells of an entry with the next step. */
    void tell(Path entry) {
      Runnable changed = entries.get(entry);
      assertNotNull(changed);
      told = changed;
    }

    @Override
    public void watch(String id, Path watched) throws IOException {
      if (used == watches || !Files.isDirectory(watched)) {
        throw new IOException("User limit of inotify watches reached");
      }
      used++;
    }

    @Override
    public void watch(Path entry, Runnable changed) {
      entries.put(entry, changed);
    }

    @Override
    public EssayChanges next(long millis) {
      Runnable changed = told;
      if (changed != null) {
        told = null;
        changed.run();
        return EssayChanges.NONE;
      }
      var event = events.peek();
      if (event == null || event.getKey() > now + millis) {
        now += millis;
        return EssayChanges.NONE;
      }
      now = Math.max(now, event.getKey());
      return events.remove().getValue();
    }

    @Override
    public void close() {}
  }

  private final class Told implements LibraryWatch.Listener {
    @Override
    public void changed(EssayChanges changes) {
      reported.add(now + (changes.all() ? " all" : " " + changes.ids()));
    }

    @Override
    public void pollDue() {
      reported.add(now + " look");
    }

    @Override
    public void unreliable(String reason) {
      reported.add(now + " " + reason);
    }
  }

  private LibraryWatch watch(LibraryWatch.SourceOpener opener) {
    return new LibraryWatch(opener, () -> now, new Told());
  }

  private static EssayChanges of(String id) {
    return EssayChanges.of(Set.of(id));
  }

  private static void steps(LibraryWatch watch, int steps) throws InterruptedException {
    for (int i = 0; i < steps; i++) {
      watch.step();
    }
  }

  @Test
  void changesAreToldOfInBatches() throws Exception {
    var events = Map.of(2_000L, of("a.md"), 2_050L, of("b.md"), 9_000L, EssayChanges.ALL);
    LibraryWatch watch = watch(() -> new ScriptedEvents(9, events));
    watch.add("", folder);
    steps(watch, 5);
    assertEquals(2, reported.size(), reported.toString());
    assertEquals("2200 [a.md, b.md]", reported.getFirst().replace("[b.md, a.md]", "[a.md, b.md]"));
    assertEquals("9150 all", reported.getLast());
  }

  @Test
  void aSystemWithoutWatchesIsLookedAtEveryFewSeconds() throws Exception {
    LibraryWatch watch =
        watch(() -> {
          throw new IOException("User limit of inotify instances reached");
        });
    watch.add("", folder);
    assertEquals(List.of("1000 the system watches no folders"), reported);
  }

  @Test
  void whereWatchesRunOutTheRestIsLookedAt() throws Exception {
    LibraryWatch watch = watch(() -> new ScriptedEvents(1, Map.of(3_900L, of("a.md"))));
    watch.add("", folder);
    watch.add("b/", Files.createDirectory(folder.resolve("b")));
    watch.add("c/", Files.createDirectory(folder.resolve("c")));
    steps(watch, 4);
    assertEquals(
        List.of("1000 the system watches no more folders", "4000 look", "4050 [a.md]", "7000 look"),
        reported);
  }

  /** It went between the scan and the watch; the scan after the next event sees that. */
  @Test
  void aFolderThatIsGoneAlreadyIsNoReasonToLook() {
    LibraryWatch watch = watch(() -> new ScriptedEvents(0, Map.of()));
    watch.add("gone/", folder.resolve("gone"));
    assertEquals(List.of(), reported);
  }

  @Test
  void aLibraryThatIsGoneAtFirstIsWatchedOnceItIsBack() throws Exception {
    Path library = folder.resolve("library");
    var events = new ScriptedEvents(9, Map.of());
    LibraryWatch watch = watch(() -> events);
    watch.add("", library);
    assertEquals(0, events.used);
    Files.createDirectory(library);
    events.tell(library);
    steps(watch, 2);
    assertEquals(1, events.used);
    assertEquals(List.of("1150 all"), reported);
  }

  @Test
  void aLibraryThatWentIsFoundWhenItIsBack() throws Exception {
    Path library = Files.createDirectory(folder.resolve("library"));
    LibraryWatch watch = watch(() -> new ScriptedEvents(9, Map.of(2_000L, EssayChanges.ALL)));
    watch.add("", library);
    Files.delete(library);
    steps(watch, 3);
    Files.createDirectory(library);
    steps(watch, 1);
    assertEquals(
        List.of("2150 its folder was gone", "2150 all", "5150 look", "8150 all", "8150 look"),
        reported);
  }

  /** The folder above tells of it; its own watch goes with it and tells nothing. */
  @Test
  void aLibraryThatIsRenamedAndComesBackIsToldOfAtOnce() throws Exception {
    Path library = Files.createDirectory(folder.resolve("library"));
    var events = new ScriptedEvents(9, Map.of());
    LibraryWatch watch = watch(() -> events);
    watch.add("", library);
    Path away = Files.move(library, folder.resolve("away"));
    events.tell(library);
    steps(watch, 2);
    Files.move(away, library);
    events.tell(library);
    steps(watch, 2);
    assertEquals(List.of("1150 its folder was gone", "1150 all", "1300 all"), reported);
    assertEquals(2, events.used);
  }

  @Test
  void aFileBesideTheEssaysIsFollowed() throws Exception {
    var events = new ScriptedEvents(9, Map.of());
    LibraryWatch watch = watch(() -> events);
    watch.add(folder.resolve("ledger"), () -> reported.add("ledger"));
    events.tell(folder.resolve("ledger"));
    steps(watch, 1);
    assertEquals(List.of("ledger"), reported);
  }

  /** The system may wait for a disk when it gives up its watches; whoever leaves does not. */
  @Test
  @Timeout(30)
  void closingWaitsForNobody() throws InterruptedException {
    var closing = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    EventSource waits =
        new EventSource() {
          @Override
          public void watch(String id, Path watched) {}

          @Override
          public void watch(Path entry, Runnable changed) {}

          @Override
          public EssayChanges next(long millis) {
            return EssayChanges.NONE;
          }

          @Override
          public void close() {
            closing.countDown();
            try {
              closed.await();
            } catch (InterruptedException end) {
              Thread.currentThread().interrupt();
            }
          }
        };
    var watch = new LibraryWatch(() -> waits, () -> now, new Told());
    watch.add("", folder);
    watch.close();
    closing.await();
    closed.countDown();
  }
}
