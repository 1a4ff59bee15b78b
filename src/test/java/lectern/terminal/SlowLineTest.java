package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key held down over lines of all kinds, on a clock that is not real. */
class SlowLineTest {
  private static final int KEYS = 60;

  /**
   * @param carries bytes a second
   * @param delay milliseconds, each way
   * @param frames how many frames the reader sees at least while the key is held
   * @param underWay how many frames are under way at most when it is let go
   * @param late how many milliseconds after that the last state is seen at the latest
   */
  @ParameterizedTest
  @CsvSource({
    // the line of the promise, delayed one way, and at its worst, both ways
    "2000, 150, 7, 1, 1200",
    "2000, 300, 5, 1, 1200",
    "2000, 0, 15, 2, 1200",
    "1000, 500, 3, 1, 4500",
    // far, but not narrow: every key is seen, and at once
    "1000000, 150, 60, 5, 160",
    "20000, 20, 60, 1, 40",
    "10000000, 0, 60, 0, 1",
  })
  void aKeyThatIsLetGoStopsScrolling(int carries, int delay, int frames, int underWay, int late) {
    var line = new SlowLine(carries, delay, Integer.MAX_VALUE);
    line.hold(KEYS);
    String figures = line.figures();
    assertEquals(KEYS, line.shown(), figures);
    assertTrue(line.framesSeen() >= frames, figures);
    assertTrue(line.underWayAtRelease() <= underWay, figures);
    assertTrue(line.writtenAfterRelease() <= 1, figures);
    assertTrue(line.lateMillis() <= late, figures);
  }

  /** Without answers nothing is known of a line, and nothing is waited for. */
  @Test
  void aTerminalThatNeverAnswersIsNotWaitedFor() {
    var line = new SlowLine(1_000_000, 100, 0);
    line.hold(KEYS);
    assertEquals(KEYS, line.framesSeen(), line.figures());
    assertEquals(0, line.questions());
  }

  /** What comes of a slow line where none of this is known: this is what the table is about. */
  @Test
  void withoutAnswersFramesQueue() {
    var line = new SlowLine(2_000, 150, 0);
    line.hold(KEYS);
    assertTrue(line.underWayAtRelease() > 10, line.figures());
    assertTrue(line.lateMillis() > 2_000, line.figures());
  }

  /** One that stops answering holds up a single frame, once. */
  @Test
  void aTerminalThatStopsAnsweringIsWaitedForOnce() {
    var line = new SlowLine(1_000_000, 300, 3);
    line.hold(KEYS);
    line.hold(KEYS);
    line.hold(KEYS);
    assertEquals(3 * KEYS, line.shown());
    assertTrue(line.framesSeen() >= KEYS + KEYS / 2, line.figures());
  }

  /** As when a laptop is carried out of the house. */
  @Test
  void aLineThatGetsSlowerIsNotFilledForLong() {
    var line = new SlowLine(1_000_000, 30, Integer.MAX_VALUE);
    line.hold(KEYS);
    line.carries(1_500);
    line.hold(KEYS);
    line.hold(KEYS);
    assertTrue(line.underWayAtRelease() <= 3, line.figures());
    assertTrue(line.lateMillis() <= 1_500, line.figures());
  }

  /** One stall says nothing of the line for ever. */
  @Test
  void aLineThatIsSlowAtFirstIsUsedWhenItGetsFaster() {
    var line = new SlowLine(500, 150, Integer.MAX_VALUE);
    line.carries(1_000_000);
    for (int i = 0; i < 4; i++) {
      line.hold(KEYS);
    }
    int before = line.framesSeen();
    line.hold(KEYS);
    assertTrue(line.framesSeen() - before >= KEYS * 9 / 10, line.figures());
  }

  @Test
  void aNearTerminalIsAskedNothingMore() {
    var line = new SlowLine(10_000_000, 1, Integer.MAX_VALUE);
    line.hold(KEYS);
    assertEquals(0, line.questions());
  }
}
