package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.essay.ReadingProgress.ReadingState;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an essay has been read, and what comes at its end. */
class ProgressTest {
  @TempDir Path folder;

  @BeforeEach
  void aLongEssayAndAShortOne() throws IOException {
    Files.writeString(
        folder.resolve("long.md"),
        "---\ntitle: Long\ndate: 2024-02-02\n---\n" + "So it goes, on and on.\n\n".repeat(400));
    Files.writeString(
        folder.resolve("short.md"), "---\ntitle: Short\ndate: 2024-01-01\n---\nThat is all.\n");
  }

  private ScriptedProgram shelf(int columns, int rows) {
    return ScriptedProgram.shelf(folder, new Size(columns, rows));
  }

  private static ReadingState state(ScriptedProgram play, String title) {
    var shelf = play.model().shelf();
    return shelf.all().stream()
        .filter(essay -> essay.head().title().equals(title))
        .map(essay -> shelf.progress(essay).state())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Long, Enter q, UNREAD",
    "Long, Enter k b g q, UNREAD",
    "Long, Enter J J q, UNREAD",
    "Long, Enter ? Esc t Esc q, UNREAD",
    "Long, Enter j q, BEGUN",
    "Long, Enter Space q, BEGUN",
    "Long, Enter G q, FINISHED",
    "Long, Enter G g q, FINISHED",
    "Short, j Enter q, UNREAD",
    "Short, Enter J K q, UNREAD",
    "Short, j Enter Space q, FINISHED",
    "Short, j Enter j q, FINISHED",
    "Short, j Enter G q, FINISHED",
  })
  void aGlanceIsNoReading(String title, String keys, ReadingState state) {
    assertEquals(state, state(shelf(80, 24).keys(keys), title));
  }

  @Test
  void aFinishedEssayOpensAtItsBeginning() {
    ScriptedProgram play = shelf(80, 24).keys("Enter");
    String first = play.frame().row(0);
    play.keys("Space q Enter");
    assertTrue(!play.frame().row(0).equals(first), play::snapshot);
    play.keys("G q Enter");
    assertEquals(first, play.frame().row(0));
    assertEquals(ReadingState.FINISHED, state(play.keys("j g q"), "Long"));
  }

  @ParameterizedTest
  @CsvSource({
    "G Space, The end. q shelf J next: Short",
    "G j, The end. q shelf J next: Short",
    "G d, The end. q shelf J next: Short",
    "J Space, The end. q shelf",
  })
  void theEndSaysWhatComesNext(String keys, String says) {
    ScriptedProgram play = shelf(80, 24).keys("Enter").keys(keys);
    assertTrue(play.words().contains(says), play::snapshot);
  }

  @Test
  void anEssayAloneHasNoNeighbours() {
    ScriptedProgram play = ScriptedProgram.essay(folder, "short.md", new Size(80, 24));
    for (String key : new String[] {"J", "K"}) {
      play.keys(key);
      assertTrue(play.words().contains("No shelf: the essay was opened alone."), play::snapshot);
    }
    play.keys("Space");
    assertTrue(play.words().contains("The end. q quit"), play::snapshot);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 33, 40, 50, 75, 99, 100})
  void percentMeansTheSameInTheCommandAndInTheStatus(int percent) {
    for (int rows : new int[] {12, 24, 34, 60}) {
      ScriptedProgram play = ScriptedProgram.essay(folder, "long.md", new Size(80, rows));
      play.keys(Integer.toString(percent).replaceAll("(?=.)", " ") + " %");
      String status =
          Pattern.compile("(\\d+)%")
              .matcher(play.frame().row(rows - 1))
              .results()
              .map(MatchResult::group)
              .findFirst()
              .orElse("");
      var reader = play.model().reader();
      assertNotNull(reader);
      // the first screen is the least that can be shown
      int least = reader.offset() == 0 ? reader.percent() : percent;
      assertEquals(least + "%", status, play::snapshot);
    }
  }
}
