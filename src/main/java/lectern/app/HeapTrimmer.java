package lectern.app;

/**
 * When to collect garbage while nobody waits: the collector that starts quickest would otherwise
 * take memory up to its limit before it looks what of it is still needed.
 */
final class HeapTrimmer {
  /** Bytes; below this nothing would be won. */
  static final long SMALL = 40 << 20;

  private long limit = SMALL;

  /**
   * Whether the heap has doubled since the last time.
   *
   * @param taken bytes that it takes of the machine
   */
  boolean isDue(long taken) {
    return taken > limit;
  }

  /**
   * Notes a collection.
   *
   * @param taken bytes that the heap takes after it
   */
  void collected(long taken) {
    limit = Math.max(SMALL, 2 * taken);
  }
}
