package lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A cache file: a version line, a checksum and a text. It is replaced atomically, so several
 * lecterns may write it; a file that fails a check is ignored.
 *
 * @param version a line that rises with every change of what the text holds
 */
record ChecksumFile(Path file, String version) {
  /** Bytes; more than a hundred thousand essays take, and less than would fill the memory. */
  private static final int LARGEST = 128 << 20;

  /** How long a start waits for the file before it does without. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long a reader who leaves waits for it. */
  private static final Duration SAVE_PATIENCE = Duration.ofSeconds(1);

  private static final int SUM_DIGITS = 8;

  /** The text in UTF-8, or null where there is any doubt. */
  byte @Nullable [] read() {
    try {
      return text(new TimeLimit(PATIENCE).call(() -> RegularFile.read(file, LARGEST)), version);
    } catch (IOException | RuntimeException doubtful) {
      // Whatever is wrong with it, the folder tells the same.
      return null;
    }
  }

  /** The text behind a version and its sum, or null. */
  static byte @Nullable [] text(byte[] bytes, String version) {
    int start = version.length() + 1 + SUM_DIGITS + 1;
    if (bytes.length < start) {
      return null;
    }
    var sum = new CRC32();
    sum.update(bytes, start, bytes.length - start);
    byte[] heading = heading(version, sum).getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(heading, 0, heading.length, bytes, 0, start)
        ? Arrays.copyOfRange(bytes, start, bytes.length)
        : null;
  }

  /**
   * Writes a text.
   *
   * @param text in UTF-8, one part after another
   * @throws IOException if that fails; the text before then stays
   */
  void write(List<byte[]> text) throws IOException {
    PrivateFiles.createFolderOf(file);
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    var sum = new CRC32();
    text.forEach(sum::update);
    var parts = new ArrayList<byte[]>(text);
    parts.addFirst(heading(version, sum).getBytes(StandardCharsets.UTF_8));
    PrivateFiles.replace(file, fresh, parts.toArray(byte[][]::new));
    discardAbandoned();
  }

  private static String heading(String version, CRC32 sum) {
    return version + '\n' + HexFormat.of().toHexDigits((int) sum.getValue()) + '\n';
  }

  /** The same with so much patience and no more; whether the text is on disk now. */
  boolean save(CharSequence text) {
    try {
      return new TimeLimit(SAVE_PATIENCE)
          .call(() -> {
            write(List.of(text.toString().getBytes(StandardCharsets.UTF_8)));
            return true;
          });
    } catch (IOException failure) {
      return false;
    }
  }

  /** What a lectern that was killed had begun to write. */
  private void discardAbandoned() {
    Path folder = file.toAbsolutePath().getParent();
    String prefix = file.getFileName() + ".";
    if (folder == null) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path one : files) {
        String name = one.getFileName().toString();
        if (name.startsWith(prefix) && isOver(name.substring(prefix.length()))) {
          discard(one);
        }
      }
    } catch (IOException | DirectoryIteratorException failure) {
      // Another write will find it.
      return;
    }
  }

  /** Whether this is the number of a process that does not run. */
  private static boolean isOver(String process) {
    return process.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException alsoFailed) {
      // Nothing is lost by a file that the next write overwrites.
    }
  }
}
