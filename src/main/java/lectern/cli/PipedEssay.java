package lectern.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that an essay from standard input becomes for one run, in a folder of its own.
 *
 * <p>The process holds a lock as long as it runs, however it ends. So the next run knows which
 * folders were left behind.
 */
final class PipedEssay implements AutoCloseable {
  private static final String PREFIX = "lectern-piped-";

  /** The name of the essay, which has none of its own. */
  static final String NAME = "standard-input.md";

  private static final String LOCK = "in-use";

  private final Path folder;
  private final FileChannel lock;

  private PipedEssay(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes the folder, and deletes those left behind by earlier runs.
   *
   * @param place where temporary files are
   */
  static PipedEssay create(Path place) throws IOException {
    Path folder = Files.createTempDirectory(place, PREFIX);
    var essay = new PipedEssay(folder, FileChannel.open(folder.resolve(LOCK), CREATE_NEW, WRITE));
    essay.lock.lock();
    // Shutdown deletes in reverse order, so the folder is registered first.
    folder.toFile().deleteOnExit();
    folder.resolve(LOCK).toFile().deleteOnExit();
    essay.file().toFile().deleteOnExit();
    essay.clearOthers(place);
    return essay;
  }

  Path folder() {
    return folder;
  }

  Path file() {
    return folder.resolve(NAME);
  }

  private void clearOthers(Path place) {
    try (DirectoryStream<Path> others = Files.newDirectoryStream(place, this::isLeft)) {
      for (Path other : others) {
        delete(other);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return;
    }
  }

  /** Whether this is such a folder of the same user, not a link, and no run uses it any more. */
  private boolean isLeft(Path other) {
    if (!other.getFileName().toString().startsWith(PREFIX)
        || other.equals(folder)
        || !Files.isDirectory(other, NOFOLLOW_LINKS)
        || !isOurs(other)) {
      return false;
    }
    try (var theirs = FileChannel.open(other.resolve(LOCK), WRITE);
        var free = theirs.tryLock()) {
      return free != null;
    } catch (IOException | OverlappingFileLockException used) {
      return false;
    }
  }

  /** A folder that its run has deleted meanwhile is not ours. */
  private boolean isOurs(Path other) {
    try {
      return Files.getOwner(other, NOFOLLOW_LINKS).equals(Files.getOwner(folder));
    } catch (IOException gone) {
      return false;
    }
  }

  /** What cannot be deleted is left to the system, which clears its temporary files. */
  private static void delete(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException | DirectoryIteratorException busy) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    delete(folder);
  }
}
