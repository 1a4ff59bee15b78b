package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.layout.HouseStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and headings that run from right to left, wherever they stand on one line. */
class RightToLeftScreensTest {
  private static final Size SIZE = new Size(60, 20);

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "---\ntitle: שלום עולם\n---\n\n## עולם\n\nמילים בעברית.\n\n## עוד\n");
  }

  @Test
  void theyAreTurnedByLecternWhereTheTerminalDoesNot() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE);
    assertSeen(play, "םלוע םולש", "שלום");
    play.keys("Enter");
    assertSeen(play, "%", "שלום");
    assertSeen(play, ".תירבעב םילימ", "מילים");
    play.keys("i");
    assertSeen(play, "םלוע םולש", "שלום");
    play.keys("Esc t");
    assertSeen(play, "םלוע", "עולם");
  }

  @Test
  void theContentsBeginWhereTheirHeadingsDo() {
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE);
    play.keys("Enter t");
    List<String> rows = play.snapshot().lines().toList();
    int left = rows.getFirst().indexOf("Contents");
    assertEquals(SIZE.columns() - left, rows.get(2).length(), rows.get(2));
    assertEquals("םלוע ◂", rows.get(2).strip());
    play.keys("ע");
    int matched = rows.get(3).indexOf("ע");
    Frame frame = play.frame();
    assertNotEquals(frame.cell(3, matched - 1).cellStyle(), frame.cell(3, matched).cellStyle());
    assertEquals(frame.cell(3, matched - 1).cellStyle(), frame.cell(3, matched - 2).cellStyle());
  }

  @Test
  void theyStayForATerminalThatTurnsThem() {
    ScriptedProgram play =
        ScriptedProgram.shelf(
            folder, SIZE, Settings.DEFAULT.with(HouseStyle.DEFAULT.inReadingOrder()));
    assertSeen(play, "שלום עולם", "םולש");
    play.keys("Enter");
    assertSeen(play, "מילים בעברית.", "םילימ");
  }

  private static void assertSeen(ScriptedProgram play, String there, String notThere) {
    String words = play.words();
    assertTrue(words.contains(there) && !words.contains(notThere), words);
  }
}
