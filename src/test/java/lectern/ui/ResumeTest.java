package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going on with what was read last. */
class ResumeTest {
  private static final Size SIZE = new Size(80, 24);

  @TempDir Path folder;

  @BeforeEach
  void threeEssays() throws IOException {
    for (int i = 1; i <= 3; i++) {
      Files.writeString(
          folder.resolve("2024-0" + i + "-01-e.md"),
          "---\ntitle: Essay " + i + "\n---\n" + "So it goes.\n\n".repeat(90));
    }
  }

  private static String cursor(ScriptedProgram play) {
    var essay = play.model().shelf().essay();
    assertNotNull(essay);
    return essay.head().title();
  }

  @ParameterizedTest
  @CsvSource({
    "true, j Enter Space q, Essay 2",
    "true, j Enter G q, Essay 2",
    "true, j Enter Space q k Enter q, Essay 2",
    "true, j Enter Space q j Enter Space q, Essay 1",
    "true, q, Essay 3",
    "false, j Enter Space q, Essay 3",
  })
  void theCursorStandsOnTheEssayLastRead(boolean resuming, String keys, String title) {
    assertEquals(
        title, cursor(ScriptedProgram.shelf(folder, SIZE).keys(keys).again(SIZE, resuming)));
  }

  /** A reader who has moved is not moved by a folder that is still being scanned. */
  @Test
  void aKeyKeepsTheCursorWhereItIs() {
    ScriptedProgram play =
        ScriptedProgram.shelf(folder, SIZE).keys("j Enter Space q").again(SIZE, true);
    play.keys("g");
    play.receive(new lectern.ui.loop.Msg.ProgressLoaded(play.model().shelf().progressById()));
    assertEquals("Essay 3", cursor(play));
  }

  @Test
  void aKeyContinuesIt() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("j Enter Space q g");
    assertTrue(play.words().contains("c continues: Essay 2, "), play::snapshot);
    String there = play.keys("c").snapshot();
    assertTrue(there.contains("Essay 2"), there);
    assertEquals(there, play.keys("q g / 3 Enter c").snapshot());
  }

  @Test
  void aRowWithoutRoomForItsTitleIsSilent() throws IOException {
    Files.writeString(
        folder.resolve("2024-03-01-e.md"),
        "---\ntitle: Essay 3\ntags: [a long tag, and another]\n---\nSo it goes.\n");
    ScriptedProgram play =
        ScriptedProgram.shelf(folder, new Size(40, 24)).keys("j Enter Space q g");
    assertFalse(play.words().contains("continues"), play::snapshot);
  }

  @Test
  void theNewestEssayIsNotOffered() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("Enter Space q");
    assertFalse(play.words().contains("continues"), play::snapshot);
  }

  @Test
  void nothingBegunIsNothingToContinue() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("c");
    assertTrue(play.words().contains("No essay is begun."), play::snapshot);
  }

  @Test
  void theThemeIsRemembered() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("T");
    assertEquals("[theme light]", play.deeds.toString());
  }
}
