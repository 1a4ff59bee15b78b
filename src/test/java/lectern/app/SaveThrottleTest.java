package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveThrottleTest {
  private static final long MILLI = 1_000_000;
  private long now = Long.MAX_VALUE - 7; // a clock may pass its end

  @ParameterizedTest
  @CsvSource({
    "1, 4999, false, true",
    "1, 5000, true, true",
    "99, 5000, true, true",
    "400, 7999, false, false",
    "400, 8000, true, false"
  })
  void theLongerItTakesTheLongerIsThePause(long took, long later, boolean due, boolean quick) {
    var pauses = new SaveThrottle(() -> now);
    assertEquals(true, pauses.isDue());
    pauses.saveStarted();
    now += took * MILLI;
    pauses.saveEnded();
    now += later * MILLI;
    assertEquals(due, pauses.isDue());
    assertEquals(quick, pauses.isShort());
  }
}
