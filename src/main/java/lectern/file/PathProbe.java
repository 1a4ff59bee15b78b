package lectern.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/**
 * Asks what a path names, and gives up after the time that a disk may need to wake up.
 *
 * <p>A disk that does not answer is found here, before anything waits for it without an end.
 */
public final class PathProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final TimeLimit limit;

  public PathProbe() {
    this(PATIENCE);
  }

  PathProbe(Duration patience) {
    this.limit = new TimeLimit(patience);
  }

  /** What a path names: a link counts as what it leads to. */
  public enum PathKind {
    FILE,
    FOLDER,
    /** A pipe or a device. */
    OTHER,
    NONE
  }

  /**
   * Asks what a path names, and begins to read it, as the disk may no longer hold what it still
   * knows of.
   *
   * @throws IOException only if the disk does not answer
   */
  public PathKind kind(Path path) throws IOException {
    return limit.call(() -> ask(path));
  }

  static PathKind ask(Path path) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException none) {
      return PathKind.NONE;
    }
    if (attributes.isDirectory()) {
      beginFolder(path);
      return PathKind.FOLDER;
    }
    if (attributes.isRegularFile()) {
      beginFile(path);
      return PathKind.FILE;
    }
    return PathKind.OTHER;
  }

  private static void beginFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      int _ = in.read();
    } catch (IOException refused) {
      // whoever reads it says why
      return;
    }
  }

  private static void beginFolder(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      boolean _ = entries.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException refused) {
      // whoever reads it says why
      return;
    }
  }
}
