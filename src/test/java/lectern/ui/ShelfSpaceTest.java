package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shelf has room for, and what it says where there is none. */
class ShelfSpaceTest {
  private static final String TITLE =
      "Why did Meta publish the Llama models and who was meant to pay for all of it";

  @TempDir Path folder;

  private void essay(String name, String title, String more) throws IOException {
    Files.writeString(
        folder.resolve(name + ".md"), "---\ntitle: " + title + "\n" + more + "---\nWords.\n");
  }

  private ScriptedProgram shelf(int columns, int rows) {
    return ScriptedProgram.shelf(folder, new Size(columns, rows));
  }

  @ParameterizedTest
  @CsvSource({"40,12", "80,24", "80,12", "100,34"})
  void theWholeTitleStandsBelowWhereTheListCutsIt(int columns, int rows) throws IOException {
    essay("2024-01-01-a", TITLE, "description: About money.\ntags: a\n");
    ScriptedProgram play = shelf(columns, rows);
    assertTrue(play.words().contains("── " + TITLE), play::snapshot);
  }

  @Test
  void aWholeTitleIsNotRepeatedBelow() throws IOException {
    essay("2024-01-01-a", "Short", "description: About money.\n");
    String picture = shelf(80, 24).snapshot();
    String screen = picture.substring(0, picture.indexOf("lit "));
    assertEquals(screen.indexOf("Short"), screen.lastIndexOf("Short"));
  }

  @ParameterizedTest
  @CsvSource({"a, 15", "filing, 15", "advertising, 18", "a-tag-that-goes-on-and-on, 25"})
  void tagsTakeTheRoomTheyNeed(String tag, int year) throws IOException {
    essay("2024-01-01-a", "Short", "tags: " + tag + "\n");
    assertEquals(year + 1, shelf(80, 24).frame().row(2).indexOf("2024"));
  }

  /** A list of n essays of one year has n titles, the year, and n descriptions. */
  @ParameterizedTest
  @CsvSource({
    "100, 34, 13, true",
    "100, 34, 14, false",
    "99, 34, 3, false",
    "200, 60, 26, true",
    "200, 60, 27, false",
    "100, 34, 0, false",
  })
  void descriptionsStandBelowTitlesWhereAllHaveRoom(
      int columns, int rows, int essays, boolean below) throws IOException {
    for (int i = 1; i <= essays; i++) {
      essay(
          "2024-01-" + (i < 10 ? "0" : "") + i, "Essay " + i, "description: About it " + i + ".\n");
    }
    ScriptedProgram play = shelf(columns, rows);
    for (int row = 3; below && row < 2 * essays; row += 2) {
      int title = play.frame().row(row).indexOf("Essay");
      assertTrue(title > 0, play::snapshot);
      assertEquals(title, play.frame().row(row + 1).indexOf("About it"), play::snapshot);
    }
    // the last essay of the list is the first of the year
    assertEquals(below && essays > 1, play.words().contains("About it 1."), play::snapshot);
  }

  @Test
  void aClickOnADescriptionSelectsItsEssay() throws IOException {
    for (int i = 1; i <= 3; i++) {
      essay("2024-01-0" + i, "Essay " + i, "description: About it " + i + ".\n");
    }
    ScriptedProgram play = shelf(120, 40).click("About it 2.");
    var selected = play.model().shelf().essay();
    assertEquals("Essay 2", selected == null ? "" : selected.head().title());
  }

  /** The year is in the first row, or the row above has no essay of it. */
  @Test
  void theYearStaysInTheFirstRow() throws IOException {
    for (int year = 2020; year < 2025; year++) {
      for (int day = 1; day < 20; day++) {
        essay(year + "-03-" + (day < 10 ? "0" : "") + day, "On " + year + " " + day, "tags: a\n");
      }
    }
    for (String way : new String[] {"j", "k"}) {
      ScriptedProgram play = shelf(80, 24);
      play.keys(way.equals("k") ? "G" : "g");
      for (int i = 0; i < 95; i++) {
        String year = "";
        for (int row = 2; row < 19; row++) {
          String line = list(play, row);
          year = line.matches("20\\d\\d") ? line : year;
          if (line.contains("On 20")) {
            assertTrue(line.contains("On " + year), play::snapshot);
          }
        }
        assertFalse(year.isEmpty(), play::snapshot);
        assertFalse(list(play, 2).isBlank(), play::snapshot);
        assertTrue(play.snapshot().contains("lit "), play::snapshot);
        play.keys(way);
      }
    }
  }

  /** What stands on a row beside the tags. */
  private static String list(ScriptedProgram play, int row) {
    String line = play.frame().row(row);
    return line.length() < 14 ? "" : line.substring(14).strip();
  }

  @Test
  void aClickOnTheYearOpensNothing() throws IOException {
    for (int day = 10; day < 40; day++) {
      essay("a" + day, "Number " + day, "date: 2024-03-" + day % 20 + "\n");
    }
    ScriptedProgram play = shelf(80, 24).keys("G");
    String before = play.snapshot();
    play.click(2, 20).click(2, 20);
    assertEquals(before, play.snapshot());
  }

  @Test
  void hiddenDraftsAreCounted() throws IOException {
    essay("a", "One", "");
    essay("b", "Two", "");
    essay("c", "Three", "draft: true\n");
    assertTrue(shelf(80, 24).words().contains("2 essays · 1 draft · 2 unread"));
    assertTrue(shelf(40, 12).words().contains("2 essays · 1 draft"));
    assertTrue(shelf(80, 24).keys("d").keys("j").words().contains("3 essays · 3 unread"));
  }

  @Test
  void anEmptyFolderIsNamedWithWhatIsLookedFor() {
    String words = shelf(100, 24).words();
    assertTrue(words.contains("No essays in essays: no file of it ends in .md"), words);
  }
}
