package lectern.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads files several at once, and takes in what they hold on the calling thread, in the order in
 * which they were met.
 */
final class ReadAhead implements AutoCloseable {
  /** Files of a folder that one thread has read before others would have begun. */
  private static final int FEW = 32;

  /** Files that may be read ahead of the first that is not taken in. */
  private static final int MOST = 64;

  /** Bytes; of larger files two at once may take more memory than there is. */
  private static final int LARGE = 1 << 20;

  /** Threads beside the calling one; a disk answers several in the time it takes for one. */
  private static final int HELPERS = 3;

  private final int helpers;

  /** Each tells, once its file is read, how to take it in. */
  private final Deque<FutureTask<Runnable>> ahead = new ArrayDeque<>();

  private @Nullable ExecutorService threads;
  private int files;

  ReadAhead() {
    this(HELPERS);
  }

  /**
   * @param helpers threads beside the calling one
   */
  ReadAhead(int helpers) {
    this.helpers = helpers;
  }

  /** Whether everything has been taken in. */
  boolean isEmpty() {
    return ahead.isEmpty();
  }

  /**
   * Reads a file, at once or later.
   *
   * @param bytes how large it is
   * @param file reads it, on any thread, and returns what takes it in
   */
  void add(long bytes, Callable<Runnable> file) {
    files++;
    boolean alone = helpers <= 0 || files <= FEW;
    var task = new FutureTask<Runnable>(file);
    ahead.add(task);
    if (!alone && bytes < LARGE) {
      threads().execute(task);
    }
    while (ahead.size() > (alone ? 0 : MOST)) {
      takeIn();
    }
  }

  /** Takes in what was read. */
  void finish() {
    while (!ahead.isEmpty()) {
      takeIn();
    }
  }

  private void takeIn() {
    FutureTask<Runnable> first = ahead.removeFirst();
    first.run(); // unless another thread has begun it
    outcome(first).run();
  }

  private static Runnable outcome(FutureTask<Runnable> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException soon) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Error error) {
        throw error; // out of memory, as a rule
      }
      throw new IllegalStateException(failure.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private ExecutorService threads() {
    ExecutorService running = threads;
    if (running == null) {
      running =
          Executors.newFixedThreadPool(
              helpers, Thread.ofPlatform().daemon().name("read").factory());
      threads = running;
    }
    return running;
  }

  /** Ends the threads; a disk that does not answer is not waited for. */
  @Override
  public void close() {
    ExecutorService running = threads;
    if (running != null) {
      running.shutdownNow();
    }
  }
}
