package lectern.terminal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** The way to a terminal, which is closed for good by the first write that fails. */
public final class OutputChannel {
  private final OutputStream out;
  private volatile boolean gone;
  private final AtomicLong written = new AtomicLong();

  public OutputChannel(OutputStream out) {
    this.out = out;
  }

  public boolean gone() {
    return gone;
  }

  /** How many bytes were written so far. */
  public long written() {
    return written.get();
  }

  /** Says that nothing can be written any more. */
  public void markGone() {
    gone = true;
  }

  /** Writes these bytes at once, if the terminal is still there. */
  public void write(OutputBytes bytes) {
    if (gone || bytes.length() == 0) {
      return;
    }
    try {
      bytes.writeTo(out);
      written.addAndGet(bytes.length());
    } catch (IOException failure) {
      gone = true;
    }
  }
}
