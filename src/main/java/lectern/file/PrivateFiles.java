package lectern.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Creates files and folders that only their owner can read, and replaces files atomically. */
public final class PrivateFiles {
  private static final FileAttribute<?>[] NONE = {};
  private static final String FOLDER = "rwx------";
  private static final String FILE = "rw-------";

  private PrivateFiles() {}

  /** Makes a folder, and those above it; one of lectern's own that is there becomes private. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, mode(folder, FOLDER));
    restrict(folder, FOLDER);
  }

  /** The same for the folder of a file. */
  public static void createFolderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      createFolder(folder);
    }
  }

  /** What a file is to be created with. */
  public static FileAttribute<?>[] attributes(Path file) {
    return mode(file, FILE);
  }

  /**
   * Puts a whole private file in the place of the one before.
   *
   * @param fresh what it is called while it is written, in the same folder; what had that name is
   *     deleted
   * @param parts the bytes, one part after another
   * @throws IOException if that fails; the file before then stays
   */
  public static void replace(Path file, Path fresh, byte[]... parts) throws IOException {
    Files.deleteIfExists(fresh);
    try {
      write(fresh, parts);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(Path fresh, byte[]... parts) throws IOException {
    try (var channel =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            attributes(fresh))) {
      for (byte[] part : parts) {
        var bytes = ByteBuffer.wrap(part);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
    }
  }

  /** Makes a file that is there already private, where its owner can. */
  public static void restrict(Path file) {
    restrict(file, FILE);
  }

  private static void restrict(Path path, String mode) {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    var wanted = PosixFilePermissions.fromString(mode);
    try {
      if (!wanted.containsAll(view.readAttributes().permissions())) {
        view.setPermissions(wanted);
      }
    } catch (IOException ofAnother) {
      // It is somebody else's, who decides about it.
      return;
    }
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
