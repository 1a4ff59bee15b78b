package lectern.app;

import java.util.function.LongSupplier;

/**
 * Decides when to report the progress of a scan: after half a second, and then four times a second.
 */
final class ScanProgress {
  private static final long PATIENCE_NANOS = 500_000_000;
  private static final long STEP_NANOS = 250_000_000;

  private final int known;
  private final LongSupplier nanos;
  private long due;
  private int countEssay;

  /**
   * @param known how many essays there were the last time
   * @param nanos a clock
   */
  ScanProgress(int known, LongSupplier nanos) {
    this.known = known;
    this.nanos = nanos;
    this.due = nanos.getAsLong() + PATIENCE_NANOS;
  }

  /** Takes in another essay; how much that makes in percent when it is due to be told, else 0. */
  int countEssay() {
    countEssay++;
    if (known == 0 || nanos.getAsLong() - due < 0) {
      return 0;
    }
    due += STEP_NANOS;
    return Math.clamp(100L * countEssay / known, 1, 99);
  }
}
