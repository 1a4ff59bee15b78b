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
 * many of them no start-up cache has or are made only now, and how many are initialized after
 * {@code main} has begun. Limits here may only go down.
 */
@Timeout(120)
class StartBudgetIT {
  /** Of which some 190 are for {@code list} and {@code tags}: a cache is loaded as a whole. */
  private static final int LOADED_TO_PRINT = 2350;

  /** 2,847 to 2,894; the training keeps more or fewer, as the machine is slow or quick. */
  private static final int LOADED_TO_READ = 2900;

  private static final int INITIALIZED_TO_PRINT = 740;
  private static final int INITIALIZED_TO_READ = 740;

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
  @ValueSource(strings = {"--version", "--help", "cat ESSAY", "cat --plain ESSAY", "tags ESSAYS"})
  void printingLoadsOnlyWhatItsCacheHas(String line) throws Exception {
    Path essay = Installation.essays().resolve("the-foot-of-the-page.md");
    ProcessResult ran =
        ProcessResult.shell(
            home,
            lectern
                + " "
                + line.replace("ESSAYS", essay.getParent().toString())
                    .replace("ESSAY", essay.toString()));
    assertEquals(0, ran.code(), ran.error());
    assertEquals(List.of(), outsideTheCache());
    assertTrue(loaded().size() < LOADED_TO_PRINT, loaded().size() + " classes");
    assertTrue(initialized() < INITIALIZED_TO_PRINT, initialized() + " classes initialized");
  }

  @Test
  void aShelfLoadsHardlyMoreThanItsCacheHas() throws Exception {
    Installation.needs("stty");
    try (Session session =
        Session.start(home, Session.USUAL, lectern.toString(), Installation.essays().toString())) {
      session.shows("unread");
      List<String> outside = outsideTheCache();
      assertTrue(outside.size() <= NEW_TO_READ, String.join("\n", outside));
      assertTrue(loaded().size() < LOADED_TO_READ, loaded().size() + " classes");
      assertTrue(initialized() < INITIALIZED_TO_READ, initialized() + " classes initialized");
      session.press("Q");
    }
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
