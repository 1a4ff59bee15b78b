package lectern.file;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a disk for a limited time: a network disk that is gone never answers, and a call that
 * waits for it cannot be cancelled.
 *
 * <p>What is given up goes on, on a thread of its own, until the disk answers or the process ends.
 * Until then nothing more is asked of that disk.
 */
public final class TimeLimit {
  /** What is said of such a disk: half a sentence. */
  public static final String NO_ANSWER = "the disk does not answer";

  private final Duration limit;
  private volatile @Nullable Thread late;

  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Runs a task that asks a disk.
   *
   * @throws IOException what it throws, or that the disk does not answer
   */
  public <T extends @Nullable Object> T call(Callable<T> work) throws IOException {
    Thread before = late;
    if (before != null && before.isAlive()) {
      throw noAnswer();
    }
    var task = new FutureTask<T>(work);
    Thread thread = Thread.ofPlatform().daemon().name("disk").start(task);
    try {
      return await(task, limit.toNanos());
    } finally {
      // Whoever was interrupted has not waited long enough to know.
      if (!task.isDone() && !Thread.currentThread().isInterrupted()) {
        late = thread;
      }
    }
  }

  /** Waits up to so many nanoseconds for a task that asks a disk. */
  static <T extends @Nullable Object> T await(FutureTask<T> task, long nanos) throws IOException {
    try {
      return task.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException tooLong) {
      throw noAnswer();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw cause(failed);
    }
  }

  /** The same without waiting: until it is done, nothing else is asked of that disk. */
  public void begin(Callable<?> work) {
    late = Thread.ofPlatform().daemon().name("disk").start(new FutureTask<>(work));
  }

  private static IOException cause(ExecutionException failed) {
    // A switch over types would load its machinery at start-up: a missing config.yaml comes here.
    Throwable cause = failed.getCause();
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException refused ? refused : new IOException(failed);
  }

  private static IOException noAnswer() {
    return new IOException(NO_ANSWER);
  }
}
