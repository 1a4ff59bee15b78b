package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanBatchesTest {
  @Test
  void aScreenfulIsShownFirstThenHalfAsManyAgain() {
    assertEquals(List.of(24, 36, 54, 81, 121, 181), due(200));
  }

  @Test
  void tenThousandEssaysAreNotSortedTenThousandTimes() {
    assertTrue(due(10_000).size() < 20);
  }

  private static List<Integer> due(int essays) {
    var scanBatches = new ScanBatches();
    var shown = new ArrayList<Integer>();
    for (int found = 1; found <= essays; found++) {
      if (scanBatches.isDue(found)) {
        shown.add(found);
      }
    }
    return shown;
  }
}
