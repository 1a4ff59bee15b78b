package lectern.watch;

import java.nio.file.Path;
import lectern.essay.EssayChanges;

/** A system that tells nothing. */
final class NoEvents implements EventSource {

  @Override
  public void watch(String id, Path folder) {}

  @Override
  public void watch(Path entry, Runnable changed) {}

  @Override
  public EssayChanges next(long millis) throws InterruptedException {
    Thread.sleep(millis);
    return EssayChanges.NONE;
  }

  @Override
  public void close() {}
}
