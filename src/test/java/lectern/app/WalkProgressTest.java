package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkProgressTest {
  private long now = 7;

  private List<Integer> reported(int known, int found, long millisEach) {
    var progress = new ScanProgress(known, () -> now);
    var reported = new ArrayList<Integer>();
    for (int i = 0; i < found; i++) {
      now += millisEach * 1_000_000;
      int percent = progress.countEssay();
      if (percent > 0) {
        reported.add(percent);
      }
    }
    return reported;
  }

  @Test
  void aScanThatTakesLongTellsHowFarItHasCome() {
    assertEquals(List.of(), reported(100, 100, 4));
    assertEquals(List.of(50, 75, 99), reported(100, 100, 10));
    assertEquals(List.of(), reported(0, 100, 100));
    assertEquals(List.of(50, 75, 99, 99, 99), reported(100, 150, 10));
  }
}
