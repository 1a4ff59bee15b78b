package lectern.file;

import java.time.Duration;

/**
 * Raises an alarm when work stalls: a disk that stops answering in the middle makes its reader wait
 * forever.
 */
public final class StallAlarm implements AutoCloseable {
  private final Thread thread;
  private volatile boolean moved;
  private boolean over;

  /**
   * Starts to watch, on a thread of its own.
   *
   * @param patience within which work must make a step; the alarm may come up to twice as late
   * @param alarm runs once each time work stalls
   */
  public StallAlarm(Duration patience, Runnable alarm) {
    thread = Thread.ofPlatform().daemon().name("stall alarm").start(() -> watch(patience, alarm));
  }

  /** The work has come further. */
  public void step() {
    moved = true;
  }

  private void watch(Duration patience, Runnable alarm) {
    boolean reported = false;
    try {
      while (true) {
        Thread.sleep(patience);
        boolean stalled = !moved;
        moved = false;
        if (stalled && !reported) {
          alarm(alarm);
        }
        reported = stalled;
      }
    } catch (InterruptedException over) {
      return;
    }
  }

  private synchronized void alarm(Runnable alarm) {
    if (!over) {
      alarm.run();
    }
  }

  /** The work is over: no alarm comes after this, and one that is under way is waited for. */
  @Override
  public synchronized void close() {
    over = true;
    thread.interrupt();
  }
}
