package lectern.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import lectern.file.PathProbe.PathKind;

/**
 * Asks several places beside each other whether their disks answer, so that a start waits once
 * however many of them do not. For one thread.
 */
public final class DiskProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** The time for a place that is asked after the others have used up all of it. */
  private static final long GRACE = 1_000_000_000;

  /** A place that was asked, and when its answer would be too late. */
  private record PendingAnswer(FutureTask<PathKind> task, long end) {}

  private final Map<Path, PendingAnswer> asked = new HashMap<>();
  private final Function<Path, PathKind> kinds;
  private final long end;

  public DiskProbe() {
    this(PATIENCE, PathProbe::ask);
  }

  /**
   * @param patience for all of them, from now on
   */
  DiskProbe(Duration patience, Function<Path, PathKind> kinds) {
    this.kinds = kinds;
    this.end = System.nanoTime() + patience.toNanos();
  }

  /** Begins to ask what a path names; waits for nothing. */
  public void ask(Path path) {
    if (!asked.containsKey(path)) {
      var task = new FutureTask<>(() -> kinds.apply(path));
      long grace = System.nanoTime() + GRACE;
      asked.put(path, new PendingAnswer(task, grace - end > 0 ? grace : end));
      Thread.ofPlatform().daemon().name("disk").start(task);
    }
  }

  /**
   * What a path names that was asked.
   *
   * @throws IOException only if the disk does not answer
   */
  public PathKind kind(Path path) throws IOException {
    ask(path);
    PendingAnswer pending = Objects.requireNonNull(asked.get(path));
    return TimeLimit.await(pending.task(), pending.end() - System.nanoTime());
  }

  /** Whether the disk of a path answers. */
  public boolean answers(Path path) {
    try {
      kind(path);
      return true;
    } catch (IOException noAnswer) {
      return false;
    }
  }
}
