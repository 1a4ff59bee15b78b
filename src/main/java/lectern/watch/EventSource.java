package lectern.watch;

import java.io.IOException;
import java.nio.file.Path;
import lectern.essay.EssayChanges;

/** Where news of folders come from: the system, or a test. */
interface EventSource extends AutoCloseable {

  /**
   * Watches a folder from now on.
   *
   * @param id what the ids of its essays begin with: empty, or ending with a slash
   * @throws IOException if the system watches no more folders, or not this one; the message says it
   */
  void watch(String id, Path folder) throws IOException;

  /**
   * Watches for one file or folder by the folder it is in, which must be there.
   *
   * @param changed called by {@link #next} after it came, changed or went
   * @throws IOException as above
   */
  void watch(Path entry, Runnable changed) throws IOException;

  /** What changed since it was asked last; waits at most so many milliseconds for it. */
  EssayChanges next(long millis) throws InterruptedException;

  @Override
  void close();
}
