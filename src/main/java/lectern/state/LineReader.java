package lectern.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, whatever it holds, in a buffer that does not grow with it. */
final class LineReader {

  /** Bytes. No path is longer, even with each character escaped; a longer line is damage. */
  static final int LONGEST = 1 << 17;

  private final InputStream stream;
  private final byte[] buffer = new byte[LONGEST];
  private int from;
  private int end;
  private boolean endsWithNewline = true;

  LineReader(InputStream stream) {
    this.stream = stream;
  }

  /**
   * The next line without its newline, empty if it is longer than {@link #LONGEST}; null at the
   * end, where what no newline follows is not a line.
   */
  @Nullable String next() throws IOException {
    boolean tooLong = false;
    int at = from;
    while (true) {
      for (; at < end; at++) {
        if (buffer[at] == '\n') {
          int start = from;
          from = at + 1;
          return tooLong ? "" : new String(buffer, start, at - start, StandardCharsets.UTF_8);
        }
      }
      System.arraycopy(buffer, from, buffer, 0, end - from);
      end -= from;
      from = 0;
      if (end == buffer.length) {
        tooLong = true;
        end = 0;
      }
      at = end;
      int read = stream.read(buffer, end, buffer.length - end);
      if (read <= 0) {
        endsWithNewline = end == 0 && !tooLong;
        return null;
      }
      end += read;
    }
  }

  /** Once {@link #next} gave null: whether the stream ended with a newline or was empty. */
  boolean endsWithNewline() {
    return endsWithNewline;
  }
}
