package lectern.app;

import java.util.function.LongSupplier;

/**
 * Limits how often a catalogue that keeps changing is written: at most once in five seconds, and in
 * no more than a twentieth of the time.
 */
final class SaveThrottle {
  private static final long LEAST_NANOS = 5_000_000_000L;
  private static final int TIMES = 20;

  /** Nobody who leaves waits longer. */
  private static final long SHORT_NANOS = 100_000_000;

  private final LongSupplier nanos;
  private long saveStarted;
  private long took;
  private long due;

  SaveThrottle(LongSupplier nanos) {
    this.nanos = nanos;
    this.due = nanos.getAsLong();
  }

  synchronized void saveStarted() {
    saveStarted = nanos.getAsLong();
  }

  synchronized void saveEnded() {
    long now = nanos.getAsLong();
    took = now - saveStarted;
    due = now + Math.max(LEAST_NANOS, TIMES * took);
  }

  /** Whether it may be written now. */
  synchronized boolean isDue() {
    return nanos.getAsLong() - due >= 0;
  }

  /** Whether writing it did not take long the last time. */
  synchronized boolean isShort() {
    return took < SHORT_NANOS;
  }
}
