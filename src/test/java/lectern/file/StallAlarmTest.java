package lectern.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StallAlarmTest {
  @Test
  void workThatComesNoFurtherIsToldOf() throws Exception {
    var reported = new CountDownLatch(1);
    try (var alarm = new StallAlarm(Duration.ofMillis(1), reported::countDown)) {
      assertTrue(reported.await(30, TimeUnit.SECONDS));
      alarm.step();
    }
  }

  @Test
  void itIsToldOfAgainAfterAStep() throws Exception {
    var reported = new Semaphore(0);
    try (var alarm = new StallAlarm(Duration.ofMillis(1), reported::release)) {
      reported.acquire();
      alarm.step();
      reported.acquire();
    }
  }

  @Test
  void workThatIsOverInTimeIsNot() throws Exception {
    var reported = new Semaphore(0);
    new StallAlarm(Duration.ofDays(1), reported::release).close();
    assertFalse(reported.tryAcquire());
  }

  @Test
  void noAlarmComesAfterTheEnd() throws Exception {
    var beginning = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var reported = new Semaphore(0);
    var alarm =
        new StallAlarm(
            Duration.ofMillis(1),
            () -> {
              beginning.countDown();
              await(goOn);
              reported.release();
            });
    beginning.await();
    var closed = new FutureTask<>(alarm::close, reported);
    Thread closer = Thread.ofPlatform().daemon().start(closed);
    while (closer.getState() != Thread.State.BLOCKED && !closed.isDone()) {
      Thread.onSpinWait();
    }
    goOn.countDown();
    assertTrue(closed.get().tryAcquire(), "the alarm that was under way was over before the end");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
