package lectern.library;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a change of a file shows in.
 *
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970
 */
public record FileVersion(long size, long modified) {

  /** The version of a file as the system describes it. */
  static FileVersion of(BasicFileAttributes attributes) {
    return new FileVersion(
        attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
