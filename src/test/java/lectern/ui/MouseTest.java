package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A click does what the keys would have done. */
class MouseTest {

  private static ScriptedProgram essay(int columns, int rows) throws Exception {
    var folder = ScreensTest.resource("/lectern/ui/essays");
    return ScriptedProgram.essay(folder, "lamps.md", new Size(columns, rows));
  }

  private static ScriptedProgram shelf(int columns, int rows) throws Exception {
    return ScriptedProgram.shelf(
        ScreensTest.resource("/lectern/ui/essays"), new Size(columns, rows));
  }

  /** On every cell of every mark and link that Tab finds, and on those of the open note. */
  @ParameterizedTest
  @CsvSource({
    "80,24,6,''",
    "40,16,4,''",
    "130,40,6,''",
    "80,24,2,Tab Tab Enter",
    "50,30,2,Tab Tab Enter"
  })
  void aClickIsTabAndEnter(int columns, int rows, int most, String before) throws Exception {
    int clicked = 0;
    for (int tabs = 1; tabs <= most; tabs++) {
      String way = before + " Tab".repeat(tabs);
      ScriptedProgram tabbed = essay(columns, rows).keys(way);
      Frame highlighted = tabbed.frame();
      if (!highlighted.row(0).equals(essay(columns, rows).keys(before).frame().row(0))) {
        break; // Tab has scrolled, and what is highlighted is no longer where a click would find
        // it.
      }
      String enters = tabbed.keys("Enter").snapshot();
      // while a note is open its mark in the text is highlighted as well
      int top = before.isEmpty() ? 0 : rowOf(highlighted, "─ 2");
      for (int row = top; row < rows - 1; row++) {
        for (int column = 0; column < columns; column++) {
          if (highlighted.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
            ScriptedProgram play = essay(columns, rows).keys(before).click(row, column);
            assertEquals(enters, play.snapshot(), way + " at " + row + "," + column);
            assertEquals(tabbed.deeds, play.deeds);
            clicked++;
          }
        }
      }
    }
    assertTrue(clicked > 2, "something was lit");
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,16", "30,10", "200,50"})
  void aClickOnAnEssayIsMovingThereAndAnotherOpensIt(int columns, int rows) throws Exception {
    List<String> titles =
        shelf(columns, rows).model().shelf().shown().stream()
            .map(essay -> essay.head().title())
            .toList();
    for (int down = 1; down < 5; down++) {
      ScriptedProgram moved = shelf(columns, rows).keys("j ".repeat(down));
      String title = titles.get(down);
      String opened = shelf(columns, rows).keys("j ".repeat(down) + "Enter").snapshot();
      // where it stands now; the list may have scrolled on the way
      ScriptedProgram clicked = shelf(columns, rows).keys("j ".repeat(down - 1));
      if (clicked.frame().row(rowOf(moved.frame(), title)).contains(title)) {
        clicked.click(title);
        assertEquals(moved.snapshot(), clicked.snapshot());
        assertEquals(opened, clicked.click(title).snapshot());
      }
    }
  }

  private static int rowOf(Frame frame, String words) {
    for (int row = 0; row < frame.size().rows(); row++) {
      if (frame.row(row).contains(words)) {
        return row;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void aClickOnAChoiceSelectsAndAnotherTakes() throws Exception {
    ScriptedProgram keys = essay(80, 24).keys("L j");
    ScriptedProgram mouse = essay(80, 24).keys("L");
    assertEquals(keys.snapshot(), mouse.click(5, 9).snapshot());
    assertEquals(keys.keys("Enter").snapshot(), mouse.click(6, 30).snapshot());
    assertEquals(keys.deeds, mouse.deeds);
  }

  @Test
  void threeLinesANotch() throws Exception {
    assertEquals(essay(60, 10).keys("j j j").snapshot(), essay(60, 10).wheel(1).snapshot());
    assertEquals(
        essay(60, 10).keys("G k k k").snapshot(), essay(60, 10).keys("G").wheel(-1).snapshot());
  }

  /** No event anywhere, with anything open, does what it should not. */
  @Test
  void anythingMayBeClicked() throws Exception {
    var random = new Random(13);
    String[] ways = {"", "t", "/ l", "Enter", "Enter Tab Enter", "Enter o", "Enter L", "?", "M"};
    int[] buttons = {0, 0, 0, 1, 2, 64, 65};
    for (int round = 0; round < 400; round++) {
      var size = new Size(1 + random.nextInt(100), 1 + random.nextInt(30));
      ScriptedProgram play =
          shelf(size.columns(), size.rows()).keys(ways[random.nextInt(ways.length)]);
      for (int i = 0; i < 8 && !play.over; i++) {
        int button = buttons[random.nextInt(buttons.length)];
        int row = random.nextInt(size.rows() + 3);
        int column = random.nextInt(size.columns() + 3);
        play.receive(
            new Msg.InputReceived(new Input.Mouse(button, row, column, random.nextInt(5) == 0)));
        play.frame();
      }
    }
  }
}
