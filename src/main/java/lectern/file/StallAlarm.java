package lectern.file;

import java.time.Duration;

/**
 * Tells when work comes no further: a disk that stops answering in the middle lets whoever reads it
 * wait without an end.
 */
public final class StallAlarm implements AutoCloseable {
  private final Thread thread;
  private volatile boolean moved;
  private boolean over;

  /**
   * Begins to look, on a thread of its own.
   *
   * @param patience in which there has to be a step; it may take up to twice as long
   * @param alarm is run once each time there is none
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
