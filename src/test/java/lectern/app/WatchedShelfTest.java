package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.EssayChanges;
import lectern.essay.EssayDate;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.UpdateResult;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.watch.LibraryWatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shelf that follows a real folder, whatever is done to that, is the shelf of a fresh scan. */
@Timeout(120)
class WatchedShelfTest {
  private static final int ROUNDS = 12;

  @TempDir Path home;
  private Path folder;
  private Library library;
  private LibraryScanner scanner;
  private LibraryWatch watch;
  private Model model;

  /** What came from beside the program, in order. */
  private final BlockingQueue<Msg> queue = new LinkedBlockingQueue<>();

  @BeforeEach
  void aShelfThatIsFollowed() throws IOException {
    folder = Files.createDirectory(home.resolve("essays"));
    for (int i = 0; i < 12; i++) {
      write(folder.resolve("e" + i + ".md"), i);
    }
    library = Library.of(folder);
    model = empty();
    watch = new LibraryWatch(new Queued());
    scanner =
        new LibraryScanner(
            library, PunctuationStyle.AS_WRITTEN, queue::add, watch::add, found -> {});
    watch.start(Map.of());
    scanner.next(LibrarySnapshot.of(Catalogue.none(), PunctuationStyle.AS_WRITTEN)).run();
    receiveAll();
  }

  @AfterEach
  void over() {
    watch.close();
    scanner.stop();
  }

  private final class Queued implements LibraryWatch.Listener {
    @Override
    public void changed(EssayChanges changes) {
      queue.add(new Msg.LibraryChanged(changes));
    }

    @Override
    public void pollDue() {
      queue.add(new Msg.PollDue());
    }

    @Override
    public void unreliable(String reason) {}
  }

  private static Model empty() {
    return Model.shelf("essays", EssayDate.of(2026, 1, 1), new Size(80, 16), Settings.DEFAULT);
  }

  private void receive(Msg msg) {
    UpdateResult result = Update.step(model, msg);
    model = result.model();
    for (Cmd cmd : result.commands()) {
      if (cmd instanceof Cmd.RefreshLibrary refresh) {
        scanner.refresh(refresh.changes(), refresh.certain());
      }
    }
  }

  private void receiveAll() {
    for (Msg msg = queue.poll(); msg != null; msg = queue.poll()) {
      receive(msg);
    }
  }

  /** Hears until an essay is on the shelf that was written last. */
  private void awaitChange(String last) throws InterruptedException {
    while (model.shelf().all().stream().noneMatch(essay -> essay.id().equals(last))) {
      Msg msg = queue.poll(60, TimeUnit.SECONDS);
      assertNotNull(msg, "nothing was told of " + last);
      receive(msg);
    }
    receiveAll();
  }

  private static void write(Path file, int number) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\ntitle: Essay %d\ndate: 2024-%02d-%02d\ntags: [t%d]\n---\nWords %s.\n"
            .formatted(number, 1 + number % 12, 1 + number % 28, number % 5, "x".repeat(number)));
  }

  private @Nullable String cursor() {
    Essay essay = model.shelf().essay();
    return essay == null ? null : essay.id();
  }

  /** The shelf as it would be had lectern been started now. */
  private void assertFresh(String what, @Nullable String cursor) {
    Catalogue fresh = Library.of(folder).scan(Catalogue.none(), () -> false, found -> {});
    Model now = Update.step(empty(), new Msg.EssaysFound(fresh.essays(), true)).model();
    assertEquals(now.shelf().shown(), model.shelf().shown(), what);
    boolean there = now.shelf().shown().stream().anyMatch(essay -> essay.id().equals(cursor));
    if (there) {
      assertEquals(cursor, cursor(), what + ": the cursor");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void isAsAFreshWalkFindsIt(int seed) throws Exception {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      receive(new Msg.InputReceived(Input.Key.of(random.nextBoolean() ? "j" : "k")));
      String cursor = cursor();
      for (int deeds = 1 + random.nextInt(4); deeds > 0; deeds--) {
        change(random);
      }
      write(folder.resolve("last" + round + ".md"), random.nextInt(40));
      awaitChange("last" + round + ".md");
      assertFresh("seed " + seed + " round " + round, cursor);
    }
  }

  /** However the folder changes while keys are pressed, only they move the cursor. */
  @Test
  void whileTheFolderChangesOnlyKeysMoveTheCursor() throws Exception {
    var random = new Random(5);
    var over =
        new FutureTask<Void>(() -> {
          var deeds = new Random(6);
          for (int i = 0; i < 300; i++) {
            change(deeds);
          }
          write(folder.resolve("zz-last.md"), 3);
          return null;
        });
    Thread.ofVirtual().start(over);
    while (!over.isDone()
        || model.shelf().all().stream().noneMatch(essay -> essay.id().equals("zz-last.md"))) {
      String cursor = cursor();
      Msg msg = queue.poll(20, TimeUnit.MILLISECONDS);
      if (msg != null) {
        receive(msg);
        boolean there = model.shelf().shown().place(cursor == null ? "" : cursor) >= 0;
        assertEquals(there ? cursor : cursor(), cursor());
      }
      receive(new Msg.InputReceived(Input.Key.of(random.nextInt(3) == 0 ? "k" : "j")));
    }
    over.get();
    write(folder.resolve("last.md"), 0);
    String cursor = cursor();
    awaitChange("last.md");
    assertFresh("steady changes", cursor);
  }

  private void change(Random random) throws IOException {
    List<Path> files = files(random.nextInt(3) == 0);
    Path any = files.get(random.nextInt(files.size()));
    Path other = files.get(random.nextInt(files.size()));
    String name = (random.nextInt(4) == 0 ? "README" : "n" + random.nextInt(30)) + ".md";
    switch (random.nextInt(6)) {
      case 0, 1 -> write(beside(any, name), random.nextInt(40));
      case 2 -> {
        Path fresh = beside(any, "." + name + ".new");
        write(fresh, random.nextInt(40));
        Files.move(fresh, beside(any, name), StandardCopyOption.REPLACE_EXISTING);
      }
      case 3 -> {
        if (!any.equals(folder)) {
          delete(any);
        }
      }
      case 4 -> {
        Path to = beside(other, "d" + random.nextInt(5) + (Files.isDirectory(any) ? "" : ".md"));
        if (!any.equals(folder) && !to.startsWith(any) && !Files.exists(to)) {
          Files.move(any, to);
        }
      }
      default -> {
        Path below = beside(any, "d" + random.nextInt(5));
        if (!Files.exists(below)) {
          Files.createDirectory(below);
          write(below.resolve(name), random.nextInt(40));
        }
      }
    }
  }

  private static Path beside(Path any, String name) {
    return Files.isDirectory(any) ? any.resolve(name) : any.resolveSibling(name);
  }

  /** Every file that is an essay, or every folder. */
  private List<Path> files(boolean folders) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> found = paths.filter(path -> Files.isDirectory(path) == folders).sorted().toList();
      return found.isEmpty() ? List.of(folder) : new ArrayList<>(found);
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path each : paths.toList().reversed()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void whereTheSelectedEssayWentItsNeighbourIsSelected() throws Exception {
    receive(new Msg.InputReceived(Input.Key.of("j")));
    receive(new Msg.InputReceived(Input.Key.of("j")));
    String cursor = cursor();
    String next = model.shelf().shown().get(model.shelf().selected() + 1).id();
    assertNotNull(cursor);
    Files.delete(folder.resolve(cursor));
    Files.writeString(folder.resolve("last.md"), "Undated, so the last of all.");
    awaitChange("last.md");
    assertEquals(next, cursor());
  }

  /** A checkout of a thousand files is scanned once or twice, and not a thousand times. */
  @Test
  void manyFilesAtOnceAreFollowed() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      write(folder.resolve("many/" + i / 100 + "/m" + i + ".md"), i % 40);
    }
    write(folder.resolve("last.md"), 0);
    String cursor = cursor();
    awaitChange("last.md");
    while (model.shelf().all().size() < 1_013) {
      receive(queue.take());
    }
    assertFresh("many", cursor);
  }

  @Test
  void aFolderThatIsAwayLeavesItsShelf() throws Exception {
    int before = model.shelf().all().size();
    Files.move(folder, home.resolve("away"));
    scanner.refresh(EssayChanges.ALL, false);
    receiveAll();
    assertEquals(before, model.shelf().all().size());
  }

  /** A link to a folder is followed as the scan follows it, and its folder once. */
  @Test
  void linkedFoldersAreFollowed() throws Exception {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    write(elsewhere.resolve("far.md"), 3);
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    write(folder.resolve("last.md"), 0);
    awaitChange("last.md");
    awaitChange("link/far.md");
    write(elsewhere.resolve("new.md"), 4);
    awaitChange("link/new.md");
    assertFresh("links", cursor());
  }

  /** As when a large catalogue was still read while the reader went to another library. */
  @Test
  void noWalkBeginsAfterTheEnd() {
    scanner.stop();
    queue.clear();
    scanner.next(LibrarySnapshot.of(Catalogue.none(), PunctuationStyle.AS_WRITTEN)).run();
    assertEquals(List.of(), List.copyOf(queue));
  }
}
