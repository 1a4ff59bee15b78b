package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.View;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import org.junit.jupiter.api.Test;

/** Notes in the margin scroll with their text, so that a line down costs what it did. */
class MarginBytesTest {
  private static final Size SIZE = new Size(200, 60);
  private static final int LINES = 60;

  @Test
  void textAndNotesMoveAsOne() {
    List<Frame> frames = scrolled(true);
    int rows = SIZE.rows() - 2; // the status line and the free row above it
    for (int i = 1; i < frames.size(); i++) {
      for (int row = 0; row + 1 < rows; row++) {
        assertEquals(frames.get(i - 1).row(row + 1), frames.get(i).row(row), "frame " + i);
      }
    }
  }

  @Test
  void aLineDownCostsTheNewLineOnly() {
    int with = mean(scrolled(true));
    int without = mean(scrolled(false));
    assertTrue(with <= without + 60, with + " bytes a line with notes, " + without + " without");
    assertTrue(with <= 290, with + " bytes a line");
  }

  private static int mean(List<Frame> frames) {
    int[][] counts = TerminalBench.own(SIZE, frames, Capabilities.FULL);
    int sum = 0;
    for (int i = 1; i < counts.length; i++) {
      sum += counts[i][0];
    }
    return sum / (counts.length - 1);
  }

  /** The frames of an essay with many notes, scrolled line by line. */
  private static List<Frame> scrolled(boolean notes) {
    var essay = new Essay("a.md", Head.ofTitle("An essay"), 3000, "", 0);
    Model model = Model.essay("essays", "a.md", EssayDate.of(2024, 1, 1), SIZE, Settings.DEFAULT);
    var opened = new Msg.EssayOpened(essay, document(), null, new OpenPosition.AtLastPlace());
    model = Update.step(model, opened).model();
    model = notes ? model : pressed(model, "z");
    var frames = new ArrayList<Frame>();
    for (int i = 0; i < LINES; i++) {
      frames.add(View.frame(model));
      model = pressed(model, "j");
    }
    return frames;
  }

  private static Model pressed(Model model, String key) {
    return Update.step(model, new Msg.InputReceived(Input.Key.of(key))).model();
  }

  private static Document document() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 40; i++) {
      String shown = Integer.toString(i + 1);
      String words = "Words of paragraph " + i + " that goes on and on for a while. ";
      blocks.add(
          new Paragraph(
              List.of(
                  new Inline.Text(words.repeat(5)),
                  new Inline.NoteMark(shown, shown),
                  new Inline.Text(words.repeat(2)))));
    }
    for (int i = 0; i < 40; i++) {
      String shown = Integer.toString(i + 1);
      var words = new Inline.Text(("What note " + i + " has to say. ").repeat(1 + i % 9));
      blocks.add(new Note(shown, shown, true, List.of(new Paragraph(List.of(words)))));
    }
    return new Document(blocks);
  }
}
