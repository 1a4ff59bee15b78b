package lectern.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapTrimmerTest {
  private static final long MB = 1 << 20;

  private final HeapTrimmer heap = new HeapTrimmer();

  @Test
  void aSmallHeapIsLeftAlone() {
    assertFalse(heap.isDue(16 * MB));
    assertFalse(heap.isDue(40 * MB));
    assertTrue(heap.isDue(41 * MB));
  }

  @Test
  void whatWasNeededAtTheLastCollectionMayDouble() {
    heap.collected(60 * MB);
    assertFalse(heap.isDue(120 * MB));
    assertTrue(heap.isDue(121 * MB));
    heap.collected(8 * MB);
    assertTrue(heap.isDue(41 * MB));
  }
}
