package lectern.state;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import lectern.file.PrivateFiles;

/**
 * The ledger on the disk.
 *
 * <p>It is opened again for every reading and every append, so that what another lectern has put in
 * its place is noticed.
 */
final class LedgerFile {
  private final Path folder;
  private final Path path;

  LedgerFile(Path folder) {
    this.folder = folder;
    this.path = folder.resolve("ledger");
  }

  Path path() {
    return path;
  }

  /**
   * Where it is kept, though a link may lead there; of one that is not there yet, the first on the
   * way to it that is missing.
   */
  Path watched() throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path missing = path.toAbsolutePath();
    Path above = missing.getParent();
    while (above != null && !Files.exists(above)) {
      missing = above;
      above = missing.getParent();
    }
    return above == null ? missing : above.toRealPath().resolve(missing.getFileName());
  }

  FileStamp stamp() throws IOException {
    return FileStamp.of(path);
  }

  LedgerReplay read() throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return LedgerReplay.of(stream);
    } catch (NoSuchFileException absent) {
      return LedgerReplay.EMPTY;
    }
  }

  /** Makes the folder if need be and waits for the turn to write. */
  WriteLock lock() throws IOException {
    PrivateFiles.createFolder(folder);
    return WriteLock.take(folder.resolve("ledger.lock"));
  }

  /**
   * Appends whole lines with one write and one flush to the disk.
   *
   * @param freshLine whether a torn line must be closed first
   */
  void append(List<LedgerLine> entries, boolean freshLine, WriteLock writeLock) throws IOException {
    try (var channel =
        FileChannel.open(path, Set.of(CREATE, WRITE, APPEND), PrivateFiles.attributes(path))) {
      long before = channel.size();
      var text = new StringBuilder(before == 0 ? LedgerEntry.HEADING : freshLine ? "\n" : "");
      entries.forEach(entry -> text.append(entry.line()));
      try {
        write(channel, text.toString());
      } catch (IOException torn) {
        if (writeLock.isExclusive()) {
          channel.truncate(before);
        }
        throw torn;
      }
    }
  }

  /** Puts a file that holds only what counts in the place of this one. */
  void compact(LedgerReplay replay) throws IOException {
    // Through a link, so that a ledger kept elsewhere stays there.
    Path real = path.toRealPath();
    Path fresh = real.resolveSibling("ledger.new");
    try {
      Files.deleteIfExists(fresh); // whatever it is: a pipe of this name would be waited for
      try (var channel =
          FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), PrivateFiles.attributes(fresh))) {
        write(channel, replay.text());
      }
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }
}
