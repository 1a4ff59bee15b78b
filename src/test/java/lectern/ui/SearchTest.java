package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is highlighted, cell by cell, wherever it stands. */
class SearchTest {
  @TempDir Path folder;

  private ScriptedProgram essay(String text, Size size) throws IOException {
    Files.writeString(folder.resolve("a.md"), text);
    return ScriptedProgram.essay(folder, "a.md", size);
  }

  /** The runs of cells with an attribute, from left to right and downwards. */
  private static List<String> highlighted(Frame frame, int attribute) {
    var runs = new ArrayList<String>();
    for (int row = 0; row < frame.size().rows() - 1; row++) {
      var run = new StringBuilder();
      for (int column = 0; column < frame.size().columns(); column++) {
        boolean has = frame.cell(row, column).cellStyle().has(attribute);
        run.append(has ? frame.cell(row, column).cluster() : "\n");
      }
      run.toString().lines().filter(text -> !text.isEmpty()).forEach(runs::add);
    }
    return runs;
  }

  /** The rows of a title, and those between paragraphs, have no words of their own. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 8, 9})
  void askingAndAnotherSizeMoveNothing(int lines) throws IOException {
    String text = "---\ntitle: T\ndate: 2026-01-02\nauthor: A\n---\n" + "A kite.\n\n".repeat(40);
    ScriptedProgram play = essay(text, new Size(40, 12)).keys("j ".repeat(lines).strip());
    String there = play.frame().row(0);
    assertEquals(there, play.keys("/").frame().row(0));
    assertEquals(there, play.keys("Esc").frame().row(0));
    play.resize(new Size(40, 16));
    assertEquals(there, play.frame().row(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void hitsAreHighlightedInEveryKindOfBlock(int columns) throws IOException {
    ScriptedProgram play =
        essay(
            """
            日本 Straße 日本

            | one | two |
            | --- | --- |
            | x   | strasse |

            ```
            // STRASSE here
            ```

            > an e\u0301 before a **stra**_sse_, co\u00ADop
            """,
            new Size(columns, 24));
    play.keys("/").type("strasse").keys("Enter");
    assertEquals(List.of("Straße"), highlighted(play.frame(), CellStyle.REVERSE));
    assertEquals(
        List.of("strasse", "STRASSE", "strasse"),
        highlighted(play.frame(), CellStyle.UNDERLINE | CellStyle.BOLD));
    play.keys("n n n");
    assertEquals(List.of("strasse"), highlighted(play.frame(), CellStyle.REVERSE));
    assertTrue(play.words().contains("4 of 4"), play::words);
    play.keys("n");
    assertTrue(play.words().contains("1 of 4, from the beginning again"), play::words);
    play.keys("N");
    assertTrue(play.words().contains("4 of 4, from the end again"), play::words);
  }

  @Test
  void aHitIsHighlightedOnBothSidesOfALineEnd() throws IOException {
    ScriptedProgram play =
        essay("one two three four five six seven eight nine ten", new Size(24, 12));
    play.keys("/").type("three four five six").keys("Enter");
    assertEquals(
        "three four five six", String.join(" ", highlighted(play.frame(), CellStyle.REVERSE)));
    play.resize(new Size(80, 12));
    assertEquals(List.of("three four five six"), highlighted(play.frame(), CellStyle.REVERSE));
  }

  /** Longer than what is read at once: the prompt does not wait, and finds when that is done. */
  @Test
  void aLongTextIsPreparedInTheBackground() throws IOException {
    ScriptedProgram play =
        essay("So it goes on and on. \n\n".repeat(20_000) + "The end.", new Size(80, 24));
    play.keys("/").type("the end").keys("Enter");
    assertEquals(List.of("The end"), highlighted(play.frame(), CellStyle.REVERSE));
    play.keys("Backspace");
    assertTrue(play.words().contains("goes on") && play.words().contains(" 0% "), play::snapshot);
  }

  /** As on the shelf and in the contents. */
  @ParameterizedTest
  @ValueSource(strings = {"Backspace", "C-h"})
  void takingACharacterBackFromAnEmptyPromptLeavesIt(String key) throws IOException {
    ScriptedProgram play = essay("A kite.", new Size(80, 24));
    String before = play.snapshot();
    play.keys("/").type("k").keys(key).keys(key);
    assertEquals(before, play.snapshot());
  }

  @Test
  void hitsOutliveReadingAgain() throws IOException {
    ScriptedProgram play = essay("A kite.\n\nA kite.", new Size(80, 24));
    play.keys("/").type("kite").keys("Enter");
    Files.writeString(folder.resolve("a.md"), "First a kite.\n\nA kite.\n\nA KITE.");
    play.keys("r");
    assertEquals(2, highlighted(play.frame(), CellStyle.UNDERLINE | CellStyle.BOLD).size());
    play.keys("n");
    assertTrue(play.words().contains("2 of 3"), play::words);
  }
}
