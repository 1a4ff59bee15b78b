package lectern.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void whatComesInTimeIsGiven() throws IOException {
    assertEquals(7, new TimeLimit(LONG).call(() -> 7));
  }

  @Test
  void whatGoesWrongIsThrownAsItIs() {
    var limit = new TimeLimit(LONG);
    assertThrows(
        NoSuchFileException.class,
        () ->
            limit.call(() -> {
              throw new NoSuchFileException("x");
            }));
    assertThrows(
        IllegalStateException.class,
        () ->
            limit.call(() -> {
              throw new IllegalStateException();
            }));
  }

  @Test
  void aDiskThatDoesNotAnswerIsAskedOnceOnly() throws Exception {
    var limit = new TimeLimit(Duration.ofMillis(1));
    var answer = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    IOException late =
        assertThrows(
            IOException.class,
            () ->
                limit.call(() -> {
                  answer.await();
                  ended.countDown();
                  return 1;
                }));
    assertEquals("the disk does not answer", late.getMessage());
    assertThrows(
        IOException.class,
        () ->
            limit.call(() -> {
              throw new AssertionError("asked again");
            }));
    answer.countDown();
    ended.await();
  }

  @Test
  void anInterruptEndsTheWait() {
    var gate = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    assertThrows(
        IOException.class,
        () ->
            new TimeLimit(LONG)
                .call(() -> {
                  gate.await();
                  return 1;
                }));
    assertTrue(Thread.interrupted());
    gate.countDown();
  }
}
