package lectern.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import org.jspecify.annotations.Nullable;

/**
 * The turn to write, one at a time among all threads and all lecterns.
 *
 * <p>The lock is on a file of its own, because compacting puts another file in the ledger's place.
 */
final class WriteLock implements AutoCloseable {

  /** A stopped lectern may hold the lock for ever; nobody waits for it longer than this. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private static final long PAUSE_MILLIS = 5;

  /** A file lock belongs to the whole process, so its threads take turns among themselves. */
  private static final ReentrantLock HERE = new ReentrantLock(true);

  private final @Nullable FileChannel channel;

  private WriteLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the turn, at most two seconds; throws if it does not come. */
  static WriteLock take(Path lockFile) throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    try {
      if (!HERE.tryLock(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
        throw held();
      }
      boolean taken = false;
      try {
        var writeLock = new WriteLock(lock(lockFile, deadline));
        taken = true;
        return writeLock;
      } finally {
        if (!taken) {
          HERE.unlock();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /**
   * Whether no other lectern writes meanwhile. Some network file systems know no locks; there an
   * append is still safe enough, and better than a lost place, but nothing else is.
   */
  boolean isExclusive() {
    return channel != null;
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException alreadyGone) {
      // Closing lets go of the lock even when it reports an error.
    } finally {
      HERE.unlock();
    }
  }

  private static @Nullable FileChannel lock(Path lockFile, long deadline)
      throws IOException, InterruptedException {
    FileChannel channel;
    try {
      if (!RegularFile.isWritable(lockFile)) {
        return null;
      }
      channel =
          FileChannel.open(
              lockFile,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
              PrivateFiles.attributes(lockFile));
    } catch (IOException noLockFile) {
      return null;
    }
    boolean mine = false;
    try {
      while (true) {
        switch (attempt(channel)) {
          case MINE -> {
            mine = true;
            return channel;
          }
          case NO_LOCKS_HERE -> {
            return null;
          }
          case HELD -> {
            if (System.nanoTime() - deadline > 0) {
              throw held();
            }
            Thread.sleep(PAUSE_MILLIS);
          }
        }
      }
    } finally {
      if (!mine) {
        channel.close();
      }
    }
  }

  private enum Attempt {
    MINE,
    HELD,
    NO_LOCKS_HERE
  }

  private static Attempt attempt(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock == null ? Attempt.HELD : Attempt.MINE;
    } catch (OverlappingFileLockException heldByOtherCodeHere) {
      return Attempt.HELD;
    } catch (IOException unsupported) {
      return Attempt.NO_LOCKS_HERE;
    }
  }

  private static IOException held() {
    return new IOException("another lectern is holding it");
  }
}
