package lectern.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Detects that a file has changed: every append changes its size, every compaction the file itself.
 *
 * @param size bytes
 * @param modified milliseconds since 1970
 * @param file which file bears the name; null where the system does not say
 */
record FileStamp(long size, long modified, @Nullable Object file) {

  /** What no file bears yet. */
  static final FileStamp ABSENT = new FileStamp(-1, 0, null);

  static FileStamp of(Path path) throws IOException {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        // Opening a pipe would block.
        throw new IOException("not a file");
      }
      return new FileStamp(
          attributes.size(), attributes.lastModifiedTime().toMillis(), attributes.fileKey());
    } catch (NoSuchFileException absent) {
      return ABSENT;
    }
  }

  /** Equality by hand: what a record makes of it is slow the first time, and every start asks. */
  boolean isSame(FileStamp other) {
    return size == other.size && modified == other.modified && Objects.equals(file, other.file);
  }
}
