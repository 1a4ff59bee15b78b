package lectern.app;

/**
 * When essays are shown while a folder is scanned for the first time: a screenful as soon as it is
 * there, then whenever there are half as many again. Each batch sorts and draws the whole list, so
 * batches of equal size would take quadratic time.
 */
final class ScanBatches {
  private static final int SCREENFUL = 24;

  private int next = SCREENFUL;

  /** Whether so many essays are worth showing, which they are once. */
  boolean isDue(int found) {
    if (found < next) {
      return false;
    }
    next = found + found / 2;
    return true;
  }
}
