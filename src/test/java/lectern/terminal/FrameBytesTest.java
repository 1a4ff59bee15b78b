package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.CellScreenTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the frames of a reading session may cost on the wire. */
class FrameBytesTest {

  @ParameterizedTest
  @CsvSource({"80,24,3000,220,2600,640", "200,60,9000,290,7000,640"})
  void framesAreSmallAndOneWrite(
      int columns, int rows, int first, int lineDown, int pageDown, int panel) {
    var size = new Size(columns, rows);
    int[] limits = {first, lineDown, pageDown, panel, 0};
    assertSmall(limits, TerminalBench.own(size));
  }

  /** A theme with a background of its own costs no more: its blanks are erased. */
  @ParameterizedTest
  @CsvSource({"80,24,3000,260,2800,640", "200,60,9000,330,7500,640"})
  void framesOnPaperAreSmallToo(
      int columns, int rows, int first, int lineDown, int pageDown, int panel) {
    var size = new Size(columns, rows);
    List<Frame> frames =
        TerminalBench.session(size).stream().map(CellScreenTest::onBackground).toList();
    int[] limits = {first, lineDown, pageDown, panel, 0};
    assertSmall(limits, TerminalBench.own(size, frames, Capabilities.FULL));
  }

  private static void assertSmall(int[] limits, int[][] counts) {
    for (int i = 0; i < limits.length; i++) {
      int bytes = counts[i][0];
      assertTrue(bytes <= limits[i], "frame " + i + ": " + bytes + " bytes");
      assertEquals(limits[i] == 0 ? 0 : 1, counts[i][1], "writes of frame " + i);
    }
  }

  /** The text moves beside a pane that does not, where that is cheaper than writing it again. */
  @ParameterizedTest
  @CsvSource({"80,24,900", "200,60,2000"})
  void aListScrollsBesideItsTags(int columns, int rows, int limit) {
    var size = new Size(columns, rows);
    int[][] counts = TerminalBench.own(size, TerminalBench.beside(size), Capabilities.FULL);
    assertTrue(counts[1][0] <= limit, counts[1][0] + " bytes");
    assertEquals(1, counts[1][1]);
  }
}
