package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a start may cost, in counts that no busy machine changes: how many classes are loaded, how
 * many of them no start-up cache has or are made only now, how many are initialized after {@code
 * main} has begun, and how many bytes are read. Limits here may only go down.
 */
@Timeout(120)
class StartBudgetIT {
  /** Of which some 190 are for {@code list} and {@code tags}: a cache is loaded as a whole. */
  private static final int LOADED_TO_PRINT = 2350;

  /**
   * 2,895 to 2,904; the training keeps more or fewer, as the machine is slow or quick. Some 50 are
   * for essays with tables, HTML and code, which would otherwise find them outside the cache.
   */
  private static final int LOADED_TO_READ = 3060;

  private static final int INITIALIZED_TO_PRINT = 740;
  private static final int INITIALIZED_TO_READ = 740;

  /** Most of it by Java from its start-up cache, what it maps not counted. */
  private static final long BYTES_TO_PRINT = 1_400_000;

  private static final long BYTES_TO_READ = 1_700_000;

  /** Classes of the JDK's event recorder, which no cache keeps. */
  private static final int NEW_TO_READ = 6;

  @TempDir Path folder;
  private Home home;
  private Path classes;
  private Path lectern;

  @BeforeEach
  void aProgramThatTellsItsClasses() throws Exception {
    home = Home.in(folder.resolve("home"));
    classes = folder.resolve("classes");
    lectern = PatchedProgram.tellingClasses(folder.resolve("telling"), classes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--help",
        "cat ESSAY",
        "cat --plain ESSAY",
        "list ESSAYS",
        "tags ESSAYS"
      })
  void printingLoadsOnlyWhatItsCacheHas(String line) throws Exception {
    Path essay = Installation.essays().resolve("the-foot-of-the-page.md");
    String command =
        line.replace("ESSAYS", essay.getParent().toString()).replace("ESSAY", essay.toString());
    ProcessResult ran =
        ProcessResult.shell(
            home, lectern + " " + command + " || exit; cat /proc/$$/io >&2 2>/dev/null || :");
    assertEquals(0, ran.code(), ran.error());
    assertEquals(List.of(), outsideTheCache());
    assertTrue(loaded().size() < LOADED_TO_PRINT, loaded().size() + " classes");
    assertTrue(initialized() < INITIALIZED_TO_PRINT, initialized() + " classes initialized");
    long bytes = bytesRead(ran.error());
    assertTrue(bytes < BYTES_TO_PRINT, bytes + " bytes read");
  }

  @Test
  void aShelfLoadsHardlyMoreThanItsCacheHas() throws Exception {
    try (Session session = start(Installation.essays())) {
      session.shows("unread");
      assertTrue(initialized() < INITIALIZED_TO_READ, initialized() + " classes initialized");
      costs(session, 1_000);
    }
  }

  @Test
  void aSavedShelfLoadsHardlyMoreThanItsCacheHas() throws Exception {
    start(Installation.essays()).shows("unread").press("Q").ended();
    try (Session session = start(Installation.essays())) {
      costs(session, 1_000);
    }
  }

  @Test
  void anEssayAndANoteLoadHardlyMoreThanTheirCacheHas() throws Exception {
    try (Session session = start(Installation.essays().resolve("the-foot-of-the-page.md"))) {
      session.reads("The Foot of the Page").pressed("Tab").pressed("Enter");
      costs(session, 1_200);
    }
  }

  private Session start(Path path) throws Exception {
    Installation.needs("stty");
    return Session.start(home, Session.USUAL, lectern.toString(), path.toString());
  }

  /** Fails if a start, until nothing is left to do, costs more than it may. */
  private void costs(Session session, int initialized) throws Exception {
    Processes processes = session.starts().processes();
    processes.rest();
    List<String> outside = outsideTheCache();
    assertTrue(outside.size() <= NEW_TO_READ, String.join("\n", outside));
    assertTrue(loaded().size() < LOADED_TO_READ, loaded().size() + " classes");
    Path counts = Path.of("/proc", Long.toString(processes.java().pid()), "io");
    assertTrue(initialized() < initialized, initialized() + " classes initialized");
    if (Files.isReadable(counts)) { // Linux alone has it
      long read = bytesRead(Files.readString(counts));
      assertTrue(read < BYTES_TO_READ, read + " bytes read");
    }
    session.press("Q");
    assertEquals(0, session.ended());
  }

  private static long bytesRead(String counts) {
    return counts
        .lines()
        .filter(it -> it.startsWith("rchar: "))
        .mapToLong(it -> Long.parseLong(it.substring("rchar: ".length())))
        .findFirst()
        .orElse(0);
  }

  private List<String> loaded() throws Exception {
    return reported().stream().filter(text -> text.contains(" source: ")).toList();
  }

  private List<String> outsideTheCache() throws Exception {
    return loaded().stream().filter(text -> !text.contains("shared objects file")).toList();
  }

  /** How many classes are initialized after the one that the program begins with. */
  private long initialized() throws Exception {
    return reported().stream()
        .filter(text -> text.contains(" Initializing '"))
        .dropWhile(text -> !text.contains("'lectern/Main'"))
        .count();
  }

  private List<String> reported() throws Exception {
    return Files.readAllLines(classes);
  }
}
