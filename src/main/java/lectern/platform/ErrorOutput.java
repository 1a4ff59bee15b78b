package lectern.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import lectern.file.ScratchFile;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/**
 * What a program says on its standard error while somebody still listens.
 *
 * <p>By way of a file: a pipe would end the program, or stop it, once nobody reads from it any
 * more. Where a file in use cannot lose its name, or none can be made, nothing is read.
 */
final class ErrorOutput implements AutoCloseable {

  /** Bytes at the end that are looked at, and characters of them that are shown. */
  private static final int TAIL_BYTES = 2048;

  private static final int SHOWN = 160;

  private final @Nullable ScratchFile file;

  private ErrorOutput(@Nullable ScratchFile file) {
    this.file = file;
  }

  static ErrorOutput begin() {
    if (Os.current() == Os.WINDOWS) {
      return new ErrorOutput(null);
    }
    try {
      return new ErrorOutput(ScratchFile.create());
    } catch (IOException noRoom) {
      return new ErrorOutput(null);
    }
  }

  Redirect destination() {
    return file == null ? Redirect.DISCARD : Redirect.to(file.file());
  }

  /** Removes the name of the file once the program runs and has it open. */
  void programStarted() throws IOException {
    if (file != null) {
      file.unlink();
    }
  }

  /** The last line that says something, safe to show; empty if there is none. */
  String lastLine() {
    if (file == null) {
      return "";
    }
    try {
      String last =
          file.tail(TAIL_BYTES)
              .lines()
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
        file.close();
      }
    } catch (IOException stays) {
      // The system clears its temporary folder itself.
    }
  }
}
