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
    var told = new CountDownLatch(1);
    try (var alarm = new StallAlarm(Duration.ofMillis(1), told::countDown)) {
      assertTrue(told.await(30, TimeUnit.SECONDS));
      alarm.step();
    }
  }

  @Test
  void itIsToldOfAgainAfterAStep() throws Exception {
    var told = new Semaphore(0);
    try (var alarm = new StallAlarm(Duration.ofMillis(1), told::release)) {
      told.acquire();
      alarm.step();
      told.acquire();
    }
  }

  @Test
  void workThatIsOverInTimeIsNot() throws Exception {
    var told = new Semaphore(0);
    new StallAlarm(Duration.ofDays(1), told::release).close();
    assertFalse(told.tryAcquire());
  }

  @Test
  void noAlarmComesAfterTheEnd() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var told = new Semaphore(0);
    var alarm =
        new StallAlarm(
            Duration.ofMillis(1),
            () -> {
              begun.countDown();
              await(goOn);
              told.release();
            });
    begun.await();
    var closed = new FutureTask<>(alarm::close, told);
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
