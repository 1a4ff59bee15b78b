package lectern.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.essay.EssayChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real folder tells. */
@Timeout(90)
class SystemEventsTest {
  private static final long PATIENCE = 30_000;
  private static final String LAST = "last";

  @TempDir Path folder;
  private EventSource events;
  private int calls;

  @BeforeEach
  void twoFolders() throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Files.writeString(folder.resolve("a.md"), "Words.");
    Files.writeString(folder.resolve("below/b.md"), "Words.");
    events = SystemEvents.open();
    events.watch("", folder);
    events.watch("below/", folder.resolve("below"));
  }

  @AfterEach
  void over() {
    events.close();
  }

  private interface Deed {
    void run() throws IOException;
  }

  /**
   * What is reported of a deed: all until the files that are made after it, one in each folder, as
   * only what one folder tells comes in order. Each is new and empty, so it is told of once.
   */
  private String reported(Deed deed) throws InterruptedException {
    EssayChanges changes = EssayChanges.NONE;
    var last = new ArrayList<String>();
    calls++;
    try {
      deed.run();
      for (String id : List.of("", "below/")) {
        if (Files.isDirectory(folder.resolve(id))) {
          last.add(id + LAST + calls + ".md");
          Files.createFile(folder.resolve(last.getLast()));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    while (!changes.ids().containsAll(last)) {
      changes = changes.merge(events.next(PATIENCE));
    }
    var ids = new TreeSet<>(changes.ids());
    last.forEach(ids::remove);
    return (changes.all() ? "all " : "") + ids;
  }

  @Test
  void essaysAreToldOfByTheirIds() throws Exception {
    assertEquals("[a.md]", reported(() -> Files.writeString(folder.resolve("a.md"), "Other.")));
    assertEquals("[c.md]", reported(() -> Files.writeString(folder.resolve("c.md"), "New.")));
    assertEquals("[c.md]", reported(() -> Files.delete(folder.resolve("c.md"))));
    assertEquals(
        "[below/d.md, below/e.md]",
        reported(() -> {
          Files.writeString(folder.resolve("below/d.md"), "New.");
          Files.move(folder.resolve("below/d.md"), folder.resolve("below/e.md"));
        }));
  }

  /** The folder of a library is seen from above; the ledger by its own name alone. */
  @Test
  void aSingleEntryOfAFolderIsToldOf() throws Exception {
    var told = new ArrayList<String>();
    Path ledger = folder.resolve("below/ledger");
    events.watch(ledger, () -> told.add("ledger"));
    assertEquals("[]", reported(() -> Files.writeString(folder.resolve("below/other"), "x")));
    assertEquals(List.of(), told);
    assertEquals("[]", reported(() -> Files.writeString(ledger, "x")));
    assertTrue(told.contains("ledger"), told::toString);
    told.clear();
    Path fresh = Files.writeString(folder.resolve("below/ledger.new"), "y");
    assertEquals("[]", reported(() -> Files.move(fresh, ledger, StandardCopyOption.ATOMIC_MOVE)));
    assertEquals(List.of("ledger"), told);
    events.watch(folder.resolve("below"), () -> told.add("folder"));
    Files.move(folder.resolve("below"), folder.resolve("away"));
    reported(() -> {});
    assertTrue(told.contains("folder"), told::toString);
  }

  /** What was watched in a folder went with it, and may come elsewhere. */
  @Test
  void anEntryIsToldOfWhoseFolderGoes() throws Exception {
    var told = new ArrayList<String>();
    Path state = Files.createDirectory(folder.resolve("below/state"));
    events.watch(state.resolve("ledger"), () -> told.add("ledger"));
    reported(() -> Files.delete(state));
    while (told.isEmpty()) {
      events.next(PATIENCE);
    }
    assertEquals(List.of("ledger"), told);
  }

  @Test
  void whatAnEditorLeavesBesideAnEssayIsNotTold() throws Exception {
    assertEquals(
        "[a.md]",
        reported(() -> {
          Files.writeString(folder.resolve("4913"), "");
          Files.delete(folder.resolve("4913"));
          Files.writeString(folder.resolve(".a.md.swp"), "");
          Files.move(folder.resolve("a.md"), folder.resolve("a.md~"));
          Files.writeString(folder.resolve("a.md"), "Words.");
          Files.delete(folder.resolve("a.md~"));
        }));
    assertEquals("[]", reported(() -> Files.createDirectory(folder.resolve(".git"))));
  }

  @Test
  void aFolderThatComesOrGoesIsToldOfAsAll() throws Exception {
    assertEquals("all []", reported(() -> Files.createDirectory(folder.resolve("new"))));
    assertTrue(
        reported(() -> Files.move(folder.resolve("below"), folder.resolve("above")))
            .startsWith("all"));
    assertTrue(reported(() -> Files.createDirectory(folder.resolve("dir.md"))).startsWith("all"));
  }
}
