package lectern.terminal.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.Emulator;
import lectern.terminal.RandomFrames;
import lectern.terminal.TerminalWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A frame that the launcher has written, and the first one that lectern makes of it. */
class SavedRowsTest {
  private static final int PAIRS = Integer.getInteger("lectern.pairs", 2000);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private TerminalWriter writer(Size size) {
    return new TerminalWriter(Capabilities.FULL, size, new OutputChannel(out));
  }

  private byte[] written() {
    byte[] written = out.toByteArray();
    out.reset();
    return written;
  }

  private static byte[] saved(Frame frame) {
    return TerminalWriter.firstFrame(frame, Capabilities.FULL, true);
  }

  /** What a session sends up to its first frame, on a terminal where this one was written. */
  private byte[] session(byte[] frame, Frame first) {
    TerminalWriter writer = writer(first.size());
    writer.adoptScreen(frame);
    writer.enter();
    writer.show(first, first.size());
    return written();
  }

  private static Frame frame(Size size, String... rows) {
    var frame = new Frame(size);
    for (int row = 0; row < rows.length; row++) {
      frame.write(row, 0, rows[row], CellStyle.PLAIN);
    }
    return frame;
  }

  /** Frames without a cursor, as first ones are. */
  private static List<Frame> frames(RandomFrames scenes, Size size) {
    var frames = new ArrayList<Frame>();
    for (int i = 0; i < 4; i++) {
      Frame any = scenes.next();
      var frame = new Frame(size);
      for (int row = 0; row < Math.min(size.rows(), any.size().rows()); row++) {
        int column = 0;
        while (column < Math.min(size.columns(), any.size().columns())) {
          var cell = any.cell(row, column);
          frame.write(row, column, size.columns(), cell.cluster(), cell.cellStyle(), cell.link());
          column += Math.max(1, cell.width());
        }
      }
      frames.add(frame);
    }
    return frames;
  }

  /** Whatever was saved and whatever is true, the screen is that of a start without it. */
  @ParameterizedTest
  @EnumSource(Emulator.Opinion.class)
  void theScreenIsThatOfAFreshStart(Emulator.Opinion opinion) {
    var random = new Random(13);
    for (int seed = 0; seed < PAIRS / 4; seed++) {
      var size = new Size(1 + random.nextInt(90), 1 + random.nextInt(30));
      List<Frame> frames = frames(new RandomFrames(seed), size);
      for (Frame first : frames) {
        byte[] before = saved(frames.get(random.nextInt(frames.size())));
        var screen = new Emulator(size.rows(), size.columns(), opinion);
        screen.write(before);
        screen.write(session(before, first));
        var fresh = new Emulator(size.rows(), size.columns(), opinion);
        TerminalWriter writer = writer(size);
        writer.enter();
        writer.show(first, size);
        fresh.write(written());
        assertSame(fresh, screen, size, "seed " + seed);
      }
    }
  }

  private static void assertSame(Emulator expected, Emulator actual, Size size, String where) {
    for (int row = 0; row < size.rows(); row++) {
      for (int column = 0; column < size.columns(); column++) {
        assertEquals(
            expected.at(row, column).seen(), actual.at(row, column).seen(), where + " " + row);
      }
    }
    assertEquals(expected.cursor(), actual.cursor(), where);
    assertEquals(expected.switched(), actual.switched(), where);
    assertTrue(actual.atRest(), where);
  }

  @Test
  void whatIsThereAlreadyIsNotSent() {
    Frame frame = frame(new Size(20, 3), "one", "two", "three");
    assertEquals("", new String(session(saved(frame), frame), UTF_8));
  }

  @Test
  void onlyTheRowThatDiffersIsSent() {
    var size = new Size(20, 3);
    byte[] sent = session(saved(frame(size, "one", "two", "three")), frame(size, "one", "2"));
    assertEquals("~[?2026h~[2H~[K2~[3H~[K~[?2026l", new String(sent, UTF_8).replace("\u001b", "~"));
  }

  /** What was on the screen is drawn over, without clearing it or taking it twice. */
  @Test
  void aFrameThatIsNotKnownIsDrawnOver() {
    Frame frame = frame(new Size(9, 2), "one", "two");
    String all = "~[?2026h~[H~[Kone\r\n~[Ktwo~[?2026l";
    for (byte[] shown : new byte[][] {{}, "anything".getBytes(UTF_8)}) {
      String sent = new String(session(shown, frame), UTF_8).replace("\u001b", "~");
      assertEquals(all, sent.replace("\r\r\n", "\r\n"));
    }
  }

  @Test
  void anotherSizeIsDrawnWhole() {
    byte[] before = saved(frame(new Size(9, 2), "one", "two"));
    Frame now = frame(new Size(12, 3), "one", "two");
    TerminalWriter writer = writer(new Size(9, 2));
    writer.adoptScreen(before);
    writer.enter();
    writer.show(now, now.size());
    var screen = new Emulator(3, 12, Emulator.Opinion.OURS);
    screen.write(written());
    assertTrue(screen.isDrawn());
  }

  @Test
  void theScreenIsLeftThoughNothingWasShown() {
    TerminalWriter writer = writer(new Size(9, 2));
    writer.adoptScreen(saved(frame(new Size(9, 2), "one")));
    writer.leave();
    assertTrue(new String(written(), UTF_8).endsWith("\u001b[?25h\u001b[?1049l"));
  }

  @Test
  void itIsTakenAgainAfterThat() {
    TerminalWriter writer = writer(new Size(9, 2));
    writer.adoptScreen(saved(frame(new Size(9, 2), "one")));
    writer.leave();
    written();
    writer.enter();
    assertTrue(new String(written(), UTF_8).startsWith("\u001b[?1049h"));
  }

  @Test
  void damagedRowsAreNotRead() {
    byte[] whole = saved(frame(new Size(9, 3), "one", "two", "three"));
    String text = new String(whole, UTF_8);
    for (String damaged :
        List.of("", text.substring(0, text.length() - 1), text.replace("\u001b[3H", ""), "x")) {
      assertNull(SavedRows.read(damaged.getBytes(UTF_8), 3), damaged);
    }
    assertNull(SavedRows.read(whole, 4));
  }
}
