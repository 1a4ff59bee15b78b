package lectern.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what libraries print on standard error off the screen while lectern draws on it, and
 * records bugs for the person who fixes them.
 *
 * <p>The file is only made when there is something to write; what cannot be written is dropped.
 */
final class ErrorLog extends OutputStream {
  private final Path file;
  private final PrintStream standardError;
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(1));
  private @Nullable FileChannel out;
  private boolean refused;

  private ErrorLog(Path file, PrintStream standardError) {
    this.file = file;
    this.standardError = standardError;
  }

  /** Sends standard error to a file below this folder until {@link #restore}. */
  static ErrorLog redirect(Path folder) {
    var log = new ErrorLog(folder.resolve("error.log").toAbsolutePath(), System.err);
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    return log;
  }

  /** Restores standard error. */
  void restore() {
    System.setErr(standardError);
  }

  /**
   * Writes the stack trace to the file and tells the reader in one line where it is; if the file
   * cannot be written, prints the trace below that line.
   */
  void report(Throwable bug) {
    var log = new PrintStream(this, false, StandardCharsets.UTF_8);
    log.println(Instant.now());
    log.print(StackTraceText.of(bug));
    log.flush();
    standardError.println(
        "lectern: "
            + (isOutOfMemory(bug)
                ? "there was not enough memory to go on"
                : "a bug in lectern, not in your essays, has ended it")
            + (refused ? ":" : "; what happened stands in " + Sanitiser.oneLine(file.toString())));
    if (refused) {
      standardError.print(StackTraceText.of(bug));
    }
  }

  private static boolean isOutOfMemory(Throwable bug) {
    return bug instanceof OutOfMemoryError || bug.getCause() instanceof OutOfMemoryError;
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
      byte[] written = Arrays.copyOfRange(bytes, from, from + length);
      limit.call(() -> append(written));
    } catch (IOException full) {
      refused = true;
    }
  }

  private int append(byte[] bytes) throws IOException {
    FileChannel channel = out == null ? open() : out;
    out = channel;
    return channel.write(ByteBuffer.wrap(bytes));
  }

  private FileChannel open() throws IOException {
    PrivateFiles.createFolderOf(file);
    if (!RegularFile.isWritable(file)) {
      throw new IOException("not a file");
    }
    PrivateFiles.restrict(file);
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
        PrivateFiles.attributes(file));
  }
}
