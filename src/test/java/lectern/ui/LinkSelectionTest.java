package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tab goes through all links and marks of an essay, wherever they stand. */
class LinkSelectionTest {
  private static final String AIR = "So it goes, on and on.\n\n".repeat(30);

  @TempDir Path folder;

  @BeforeEach
  void anEssayWithLinksFarApart() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "A [one](https://one.example) and a mark.[^1]\n\n"
            + AIR
            + "Here is [two](https://two.example).[^2]\n\n"
            + AIR
            + "At last a third.[^3]\n\n[^1]: First.\n[^2]: Second, [deep](https://deep.example).\n"
            + "[^3]: Third.\n");
    Files.writeString(folder.resolve("none.md"), AIR);
  }

  private ScriptedProgram essay(String name, int columns, int rows) {
    return ScriptedProgram.essay(folder, name, new Size(columns, rows));
  }

  private static String highlighted(Frame frame) {
    var highlighted = new StringBuilder();
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        if (frame.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
          highlighted.append(frame.cell(row, column).cluster());
        }
      }
    }
    return highlighted.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Tab, one",
    "Tab Tab, ¹",
    "Tab Tab Tab, two",
    "Tab Tab Tab Tab, ²",
    "Tab Tab Tab Tab Tab, ³",
    "Tab Tab Tab S-Tab, ¹",
    "G S-Tab, deep",
    "G S-Tab S-Tab S-Tab S-Tab, two",
    "G S-Tab S-Tab S-Tab S-Tab S-Tab S-Tab, one",
    "Space Tab, two",
  })
  void itScrollsToWhatIsBeyondTheScreen(String keys, String highlighted) {
    ScriptedProgram play = essay("a.md", 80, 24).keys(keys);
    assertEquals(highlighted, highlighted(play.frame()), play::snapshot);
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, G Tab Tab Tab, No link or note further down.",
    "a.md, S-Tab S-Tab S-Tab, No link or note further up.",
    "a.md, Tab S-Tab, No link or note further up.",
    "none.md, Tab, There is nothing to follow in this essay.",
  })
  void itSaysWhereThereIsNone(String essay, String keys, String says) {
    ScriptedProgram play = essay(essay, 80, 24).keys(keys);
    assertTrue(play.words().contains(says), play::snapshot);
  }

  /** A note opened by its number moves no text; its mark may be far away. */
  @Test
  void theNoteAfterOneWhoseMarkIsBeyondTheScreenIsTheNext() {
    ScriptedProgram play = essay("a.md", 80, 24);
    String first = play.frame().row(0);
    play.keys("2 Enter");
    assertTrue(play.words().contains("Second, deep"), play::snapshot);
    assertTrue(play.words().contains("its mark is further down"), play::snapshot);
    assertEquals(first, play.frame().row(0));
    play.keys("Tab");
    assertEquals("deep", highlighted(play.frame()));
    play.keys("Tab");
    assertTrue(play.words().contains("─ 3 ─"), play::snapshot);
    assertEquals("³", highlighted(play.frame()));
    play.keys("S-Tab");
    assertTrue(play.words().contains("─ 2 ─"), play::snapshot);
  }

  @Test
  void aMarkBeyondTheScreenIsForgottenWithItsNote() {
    ScriptedProgram play = essay("a.md", 80, 24).keys("G 2 Enter");
    assertTrue(play.words().contains("its mark is further up"), play::snapshot);
    play.keys("Esc Enter");
    assertTrue(play.words().contains("Nothing is selected"), play::snapshot);
  }
}
