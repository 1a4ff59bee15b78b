package lectern.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/**
 * What a program says on its standard error while somebody still listens.
 *
 * <p>By way of a file that loses its name when it is closed here: a pipe would end the program, or
 * stop it, once nobody reads from it any more. Where a file in use cannot lose its name, or none
 * can be made, nothing is heard.
 */
final class Complaint implements AutoCloseable {

  /** Bytes at the end that are looked at, and characters of them that are shown. */
  private static final int TAIL_BYTES = 2048;

  private static final int SHOWN = 160;

  private final @Nullable Path file;

  private Complaint(@Nullable Path file) {
    this.file = file;
  }

  static Complaint begin() {
    if (Os.current() == Os.WINDOWS) {
      return new Complaint(null);
    }
    try {
      return new Complaint(Files.createTempFile("lectern", ".stderr"));
    } catch (IOException noRoom) {
      return new Complaint(null);
    }
  }

  Redirect destination() {
    return file == null ? Redirect.DISCARD : Redirect.to(file.toFile());
  }

  /** The last line that says something, safe to show; empty if there is none. */
  String lastLine() {
    if (file == null) {
      return "";
    }
    try (var channel = FileChannel.open(file)) {
      channel.position(Math.max(0, channel.size() - TAIL_BYTES));
      var bytes = Channels.newInputStream(channel).readNBytes(TAIL_BYTES);
      String tail = new String(bytes, StandardCharsets.UTF_8);
      String last =
          tail.lines()
              .map(line -> Sanitiser.oneLine(line).strip())
              .filter(line -> !line.isEmpty())
              .reduce("", (earlier, later) -> later);
      int fits = last.offsetByCodePoints(0, Math.min(SHOWN, last.codePointCount(0, last.length())));
      return fits == last.length() ? last : last.substring(0, fits) + "…";
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      // The system clears its temporary folder itself.
    }
  }
}
