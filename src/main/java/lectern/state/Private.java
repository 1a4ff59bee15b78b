package lectern.state;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What somebody reads is nobody else's business: the modes that new files and folders get. */
final class Private {
  private static final FileAttribute<?>[] NONE = {};

  private Private() {}

  static FileAttribute<?>[] folder(Path folder) {
    return mode(folder, "rwx------");
  }

  static FileAttribute<?>[] file(Path file) {
    return mode(file, "rw-------");
  }

  private static FileAttribute<?>[] mode(Path path, String mode) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : NONE;
  }
}
