package lectern.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waiting for what nobody reports: files, and processes that are not our children. */
final class Polling {
  private Polling() {}

  /** Whether a file is there and holds something; some make it before they write. */
  static boolean isWritten(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > 0;
  }

  /** Looks again and again, until a deadline that no machine should need. */
  static void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Session.PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}
