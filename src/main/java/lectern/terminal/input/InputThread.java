package lectern.terminal.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import lectern.screen.Input;

/** Reads a terminal's bytes on a thread of its own and tells the decoder when none follow. */
public final class InputThread implements Runnable {
  private static final int SHORT_NAP = 5;
  private static final int LONG_NAP = 25;

  /** A terminal sends what is pasted without such a pause, in milliseconds. */
  private static final int PASTE_PAUSE = 100;

  private static final byte CTRL_C = 0x03;

  private final InputStream in;
  private final InputDecoder decoder;
  private final Runnable end;
  private int waited;

  /**
   * @param decoder what the bytes are told to; it may know the beginning of a key already
   * @param end is run when nothing more will come
   */
  InputThread(InputStream in, InputDecoder decoder, Runnable end) {
    this.in = in;
    this.decoder = decoder;
    this.end = end;
  }

  public InputThread(InputStream in, Consumer<Input> sink) {
    this(in, new InputDecoder(sink), () -> sink.accept(new Input.EndOfInput()));
  }

  static Thread start(InputStream in, InputDecoder decoder, Runnable end) {
    Thread thread = new Thread(new InputThread(in, decoder, end), "keys");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Reads until the end of the input, which is the last thing it tells. */
  @Override
  public void run() {
    var buffer = new byte[4096];
    try {
      settle();
      int length;
      while ((length = in.read(buffer)) > 0) {
        if (length == 1 && buffer[0] == CTRL_C && waited >= PASTE_PAUSE && decoder.isPasting()) {
          decoder.idle(); // the end of this paste was lost, and somebody wants to leave
        }
        for (int i = 0; i < length; i++) {
          decoder.feed(buffer[i]);
        }
        settle();
      }
    } catch (IOException hungUp) {
      // told below, like an ordinary end
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    end.run();
  }

  private void settle() throws IOException, InterruptedException {
    while (decoder.patience() > 0 && !follows(decoder.patience())) {
      decoder.idle();
    }
  }

  /** Waits for so many milliseconds at most for another byte to be there. */
  private boolean follows(int patience) throws IOException, InterruptedException {
    int nap = patience > LONG_NAP ? LONG_NAP : SHORT_NAP;
    for (waited = 0; waited < patience; waited += nap) {
      if (in.available() > 0) {
        return true;
      }
      Thread.sleep(nap);
    }
    return in.available() > 0;
  }
}
