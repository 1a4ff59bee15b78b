package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters that narrow a list are highlighted where they are seen, and all of each. */
class MatchedLettersTest {
  private static final Size SIZE = new Size(60, 20);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Lamps and oil, oil, oil",
    "Lamps and oil, oil lam, Lamoil",
    "שלום עולם, עול, לוע",
    "The word שלום here, שלו, ולש",
    "The word שלום here, here, here",
    "שלום in 2026 (עוד), 2026, 2026",
    "שלום in 2026 (עוד), עוד, דוע",
    "漢字の話, 字話, 字_話_",
    "の E\u0301tude, e, E\u0301",
    "עוד 漢字, 字, 字_",
  })
  void areHighlightedOnTheShelfAndInTheContents(String title, String typed, String highlighted)
      throws Exception {
    // the row that is selected is highlighted as a whole, the one after it letter by letter
    String essay =
        "---\ntitle: " + title + "\n---\n\nWords.\n\n" + ("## " + title + "\n\n").repeat(2);
    Files.writeString(folder.resolve("a.md"), essay);
    Files.writeString(folder.resolve("b.md"), essay);
    ScriptedProgram play = ScriptedProgram.shelf(folder, SIZE).keys("/").type(typed);
    assertEquals(highlighted, highlighted(play.frame()), play.snapshot());
    play.keys("Enter Enter t").type(typed);
    assertEquals(highlighted, highlighted(play.frame()), play.snapshot());
  }

  /** What is underlined, with a line for the right half of what is wide. */
  private static String highlighted(Frame frame) {
    var highlighted = new StringBuilder();
    for (int row = 0; row < SIZE.rows(); row++) {
      for (int column = 0; column < SIZE.columns(); column++) {
        Cell cell = frame.cell(row, column);
        if (cell.cellStyle().has(CellStyle.UNDERLINE)) {
          highlighted.append(cell.width() == 0 ? "_" : cell.cluster());
        }
      }
    }
    return highlighted.toString();
  }
}
