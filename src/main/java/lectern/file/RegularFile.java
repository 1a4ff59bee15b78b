package lectern.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A small file that is read whole, after a check that it is a regular file: reading a pipe may
 * never end.
 */
public final class RegularFile {
  private RegularFile() {}

  /**
   * The bytes of a file.
   *
   * @param most bytes; a device that has no end says that its size is 0
   * @throws NoSuchFileException if there is none
   * @throws IOException if it cannot be read, is no file, or is larger; the message says which
   */
  public static byte[] read(Path file, int most) throws IOException {
    require(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("the file is too large");
      }
      return bytes;
    }
  }

  /** Throws if there is none, or something else bears the name. */
  private static void require(Path file) throws IOException {
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      throw new IOException("the file cannot be read: it is not a regular file");
    }
  }

  /** Whether a file may be opened for writing: it is regular, or not there yet. */
  public static boolean isWritable(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile();
    } catch (NoSuchFileException absent) {
      return true;
    }
  }
}
