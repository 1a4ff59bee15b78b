package lectern.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what libraries say on standard error off the reader's screen while lectern draws on it.
 *
 * <p>The file is only made when there is something to write; what cannot be written is dropped.
 */
final class ErrorLog extends OutputStream {
  private final Path file;
  private @Nullable OutputStream out;
  private boolean refused;

  private ErrorLog(Path file) {
    this.file = file;
  }

  /** Sends standard error to a file below this folder; returns where it went before. */
  static PrintStream redirect(Path folder) {
    PrintStream before = System.err;
    System.setErr(
        new PrintStream(new ErrorLog(folder.resolve("error.log")), true, StandardCharsets.UTF_8));
    return before;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    if (refused) {
      return;
    }
    try {
      if (out == null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      out.write(bytes, from, length);
    } catch (IOException full) {
      refused = true;
    }
  }
}
