package lectern.terminal.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** The reading of a keyboard, which stops while the terminal is lent and starts again after it. */
public final class InputSession {
  private static final long PATIENCE_MILLIS = 1_000;

  private final Supplier<InputStream> keyboard;
  private final Consumer<Input> sink;

  /** One for all readings: a key may begin in one and end in the next. */
  private final InputDecoder decoder;

  /** The reading whose end is the end of the input. */
  private final AtomicInteger readingNumber = new AtomicInteger();

  private volatile @Nullable InputStream keys;
  private volatile @Nullable Thread reader;

  public InputSession(Supplier<InputStream> keyboard, Consumer<Input> sink) {
    this.keyboard = keyboard;
    this.sink = sink;
    this.decoder = new InputDecoder(sink);
  }

  /** Opens the keyboard and reads it on a thread of its own. */
  public void start() {
    int turn = readingNumber.incrementAndGet();
    InputStream bytes = keyboard.get();
    keys = bytes;
    reader =
        InputThread.start(
            bytes,
            decoder,
            () -> {
              // that a reading ends because the terminal is lent is not the end of the input
              if (turn == readingNumber.get()) {
                sink.accept(new Input.EndOfInput());
              }
            });
  }

  /**
   * Stops for a while, so that the end of this reading is not reported but all that was read is;
   * whether it ever began.
   */
  public boolean stop() {
    readingNumber.incrementAndGet();
    close();
    awaitReader();
    return keys != null;
  }

  private void awaitReader() {
    Thread last = reader;
    try {
      if (last != null) {
        last.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops for good: the end of the input is the last that is reported. */
  public void close() {
    try {
      InputStream bytes = keys;
      if (bytes != null) {
        bytes.close();
      }
    } catch (IOException gone) {
      // it is not read any more, which is all that was wanted
    }
  }
}
