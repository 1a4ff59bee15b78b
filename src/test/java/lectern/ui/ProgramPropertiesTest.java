package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for the whole program, whatever keys are pressed on whatever screen. */
class ProgramPropertiesTest {

  private static Path essays() throws Exception {
    return ScreensTest.resource("/lectern/ui/essays");
  }

  private static List<String> everyKey() {
    var keys = new ArrayList<String>();
    for (KeyContext context : KeyContext.values()) {
      DefaultKeys.KEYMAP.bindings(context).forEach(binding -> keys.addAll(binding.keys()));
    }
    keys.addAll(List.of("1", "2", "7", "0", "é", "界", "F5", "C-x", "n", "y", "Delete", "Insert"));
    keys.removeAll(List.of("Q", "C-c"));
    return keys;
  }

  /** Every size from one cell on, every key: no exception, a whole frame, nothing that commands. */
  @Test
  @Timeout(60)
  void noKeyOnAnyScreenBreaksAnything() throws Exception {
    var random = new Random(20_261_122);
    List<String> keys = everyKey();
    for (int round = 0; round < 25; round++) {
      ScriptedProgram play = ScriptedProgram.shelf(essays(), size(random));
      var pressed = new ArrayList<String>();
      for (int i = 0; i < 80; i++) {
        if (random.nextInt(12) == 0) {
          Size size = size(random);
          pressed.add(size.toString());
          play.resize(size);
        } else {
          String key = keys.get(random.nextInt(keys.size()));
          pressed.add(key);
          play.keys(key);
        }
        whole(play.frame(), pressed);
      }
    }
  }

  private static Size size(Random random) {
    return random.nextInt(4) == 0
        ? new Size(1 + random.nextInt(12), 1 + random.nextInt(6))
        : new Size(1 + random.nextInt(220), 1 + random.nextInt(70));
  }

  private static void whole(Frame frame, List<String> pressed) {
    for (int row = 0; row < frame.size().rows(); row++) {
      for (char c : frame.row(row).toCharArray()) {
        assertFalse(Character.isISOControl(c), () -> "a control character after " + pressed);
      }
      int last = frame.size().columns() - 1;
      assertTrue(frame.cell(row, last).width() < 2, () -> "half a cluster after " + pressed);
    }
  }

  /** Opening a note moves no line of the text, and its mark stays where it was, highlighted. */
  @Test
  void aNoteNeverMovesTheTextNorHidesItsMark() throws Exception {
    for (int rows = 4; rows <= 40; rows++) {
      for (int columns : new int[] {30, 40, 66, 80, 120}) {
        ScriptedProgram play = ScriptedProgram.essay(essays(), "lamps.md", new Size(columns, rows));
        for (int marks = 1; marks < 12; marks++) {
          play.keys("Tab");
          Frame before = play.frame();
          int highlighted = litRow(before);
          if (highlighted < 0) {
            break;
          }
          play.keys("Enter");
          Frame after = play.frame();
          if (play.model().reader() != null && Update.keyContext(play.model()) == KeyContext.NOTE) {
            assertEquals(before.row(highlighted), after.row(highlighted), "the row of the mark");
            assertTrue(litRow(after) >= 0, "the mark is lit");
            int same = 0;
            for (int row = 0; row < rows - 1; row++) {
              same += before.row(row).equals(after.row(row)) ? 1 : 0;
            }
            assertTrue(same >= (rows - 1) - (rows - 1) / 3 - 2, "text gave way for the note only");
          }
          while (Update.keyContext(play.model()) != KeyContext.READER) {
            play.keys("Esc");
          }
        }
      }
    }
  }

  private static int litRow(Frame frame) {
    for (int row = 0; row < frame.size().rows() - 1; row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        if (frame.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
          return row;
        }
      }
    }
    return -1;
  }

  /** However often the window changes, the first words stay the first words. */
  @Test
  void resizingNeverMovesThePlace() throws Exception {
    var random = new Random(5);
    ScriptedProgram play =
        ScriptedProgram.shelf(essays(), new Size(80, 24)).keys("j j j Enter d d d j");
    var reader = play.model().reader();
    assertTrue(reader != null, "an essay is open");
    int offset = reader.offset();
    // Air above the first word is not a place: one change of size takes it away, for good.
    String before = play.resize(new Size(40, 24)).resize(new Size(80, 24)).snapshot();
    for (int i = 0; i < 50; i++) {
      play.resize(new Size(20 + random.nextInt(150), 5 + random.nextInt(40)));
      var now = play.model().reader();
      assertTrue(now != null && now.offset() == offset, "the place stays");
    }
    play.resize(new Size(80, 24));
    assertEquals(before, play.snapshot());
  }

  /** A choice of tags that the pane offers never empties the shelf. */
  @Test
  void noChoiceOfTagsEmptiesTheShelf() throws Exception {
    var random = new Random(9);
    for (int round = 0; round < 200; round++) {
      ScriptedProgram play = ScriptedProgram.shelf(essays(), new Size(80, 24)).keys("t");
      for (int i = 0; i < 8; i++) {
        play.keys(List.of("Down", "Space", "-", "Up", "End").get(random.nextInt(5)));
        assertFalse(play.model().shelf().shown().isEmpty());
      }
    }
  }
}
