package lectern.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a path names, and gives up after the time that a disk may need to wake up.
 *
 * <p>A disk that does not answer is found here, before anything waits for it without an end.
 */
public final class PathProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Stands in a text for bytes of a name that are no UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private final TimeLimit limit;

  public PathProbe() {
    this(PATIENCE);
  }

  PathProbe(Duration patience) {
    this.limit = new TimeLimit(patience);
  }

  /** The path that an argument means, even if its name is not UTF-8, which no text can hold. */
  public static Path path(String written) {
    Path path = Path.of(written);
    return written.indexOf(UNREADABLE) < 0 ? path : listed(path.toAbsolutePath().getRoot(), path);
  }

  /**
   * The path that is written like this; of several the first in order, which the shelf shows.
   *
   * @param root above it, and no part of what is looked for
   */
  public static Path listed(Path root, Path written) {
    if (written.toString().indexOf(UNREADABLE) < 0) {
      return written;
    }
    Path at = written.isAbsolute() ? root : Path.of("");
    for (Path name : written.isAbsolute() ? root.relativize(written) : written) {
      Path next = at.resolve(name);
      if (name.toString().indexOf(UNREADABLE) >= 0 && !Files.exists(next)) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(at)) {
          Path first = null;
          for (Path entry : entries) {
            boolean same = entry.getFileName().toString().equals(name.toString());
            first = same && (first == null || entry.compareTo(first) < 0) ? entry : first;
          }
          next = first == null ? next : first;
        } catch (IOException | DirectoryIteratorException gone) {
          return written;
        }
      }
      at = next;
    }
    return at;
  }

  /**
   * The bytes of a path that a text cannot hold; null if the text is the path itself, or there is
   * no such path.
   */
  public static byte @Nullable [] bytes(String written) {
    Path path = written.indexOf(UNREADABLE) < 0 ? null : path(written);
    if (path == null || !Files.exists(path)) {
      return null;
    }
    String escaped = path.toUri().getRawPath();
    if (!path.isAbsolute()) {
      int start = escaped.length();
      for (int names = path.getNameCount(); names > 0; names--) {
        start = escaped.lastIndexOf('/', start - 1);
      }
      escaped = escaped.substring(start + 1);
    }
    var bytes = new ByteArrayOutputStream();
    for (int at = 0; at < escaped.length(); at++) {
      if (escaped.charAt(at) == '%') {
        bytes.write(Integer.parseInt(escaped, at + 1, at + 3, 16));
        at += 2;
      } else {
        bytes.write(escaped.charAt(at));
      }
    }
    return bytes.toByteArray();
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
   * Asks what a path names, and begins to read it, because the system may remember a file whose
   * disk is gone.
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
