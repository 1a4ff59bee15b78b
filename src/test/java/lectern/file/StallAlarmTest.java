package lectern.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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
}
