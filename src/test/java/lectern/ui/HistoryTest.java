package lectern.ui;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every jump is a step of one way back; and of searches the next hit is known. */
class HistoryTest {
  @TempDir Path folder;

  @BeforeEach
  void anEssayOfSections() throws IOException {
    var text = new StringBuilder("---\ntitle: Kites\n---\nOn kites.[^1]\n\n");
    for (int i = 1; i < 10; i++) {
      text.append("# Part ").append(i);
      for (int j = 1; j < 10; j++) {
        text.append("\n\nA kite rose at ").append(i).append(':').append(j).append('.');
      }
      text.append("\n\n");
    }
    Files.writeString(folder.resolve("a.md"), text + "[^1]: The note.\n");
  }

  private ScriptedProgram essay() {
    return ScriptedProgram.essay(folder, "a.md", new Size(80, 24)).keys("d j j");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]",
        "[",
        "3 ]",
        "G",
        "g",
        "5 0 %",
        "t Down Enter",
        "m a G ' a",
        "/ P a r t Space 9 Enter"
      })
  void everyJumpLeadsBack(String keys) {
    ScriptedProgram play = essay();
    String before = text(play);
    play.keys(keys);
    if (keys.startsWith("m")) {
      play.keys("Backspace");
    } else {
      assertNotEquals(before, text(play));
    }
    play.keys("Backspace Esc");
    assertEquals(before, text(play), play::snapshot);
  }

  /** The screen without its status. */
  private static String text(ScriptedProgram play) {
    return IntStream.range(0, 23).mapToObj(play.frame()::row).collect(joining("\n"));
  }

  @Test
  void aJumpThatGoesNowhereIsNoStep() {
    ScriptedProgram play =
        ScriptedProgram.essay(folder, "a.md", new Size(80, 24)).keys("g Backspace");
    assertTrue(play.words().contains("There is nothing to go back to."), play::snapshot);
  }

  @ParameterizedTest
  @CsvSource({
    "n n Esc n, 4 of 82",
    "n n Esc N, 2 of 82",
    "n n Esc g n, 4 of 82",
    "n n Esc Space Space n, 16 of 82",
    "n n Esc, min left",
  })
  void theNextHitIsThatAfterTheLast(String keys, String says) {
    ScriptedProgram play =
        ScriptedProgram.essay(folder, "a.md", new Size(80, 24)).keys("/ k i t e Enter").keys(keys);
    assertTrue(play.words().contains(says), play::snapshot);
  }
}
