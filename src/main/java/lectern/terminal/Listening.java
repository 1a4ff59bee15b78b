package lectern.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** The reading of a keyboard, which stops while the terminal is lent and begins anew after it. */
final class Listening {
  private final Supplier<InputStream> keyboard;
  private final Consumer<Input> sink;

  /** Which reading of the keys counts. */
  private final AtomicInteger reading = new AtomicInteger();

  private volatile @Nullable InputStream keys;

  Listening(Supplier<InputStream> keyboard, Consumer<Input> sink) {
    this.keyboard = keyboard;
    this.sink = sink;
  }

  /** Opens the keyboard and reads it on a thread of its own. */
  void start() {
    int turn = reading.incrementAndGet();
    InputStream bytes = keyboard.get();
    keys = bytes;
    KeyReader.start(
        bytes,
        input -> {
          // that a reading ends because the terminal is lent is not the end of the input
          if (turn == reading.get()) {
            sink.accept(input);
          }
        });
  }

  /**
   * Stops for a while, so that even the end of this reading is not heard; whether it ever began.
   */
  boolean stop() {
    reading.incrementAndGet();
    close();
    return keys != null;
  }

  /** Stops for good: the end of the input is the last that is heard. */
  void close() {
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
