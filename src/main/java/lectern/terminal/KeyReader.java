package lectern.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import lectern.screen.Input;

/** Reads a terminal's bytes on a thread of its own and tells the decoder when none follow. */
final class KeyReader implements Runnable {
  private static final int SHORT_NAP = 5;
  private static final int LONG_NAP = 25;

  private final InputStream in;
  private final Consumer<Input> sink;
  private final Decoder decoder;

  KeyReader(InputStream in, Consumer<Input> sink) {
    this.in = in;
    this.sink = sink;
    this.decoder = new Decoder(sink);
  }

  static void start(InputStream in, Consumer<Input> sink) {
    Thread thread = new Thread(new KeyReader(in, sink), "keys");
    thread.setDaemon(true);
    thread.start();
  }

  /** Reads until the end of the input, which is the last thing it sends. */
  @Override
  public void run() {
    var buffer = new byte[4096];
    try {
      int length;
      while ((length = in.read(buffer)) > 0) {
        for (int i = 0; i < length; i++) {
          decoder.feed(buffer[i]);
        }
        while (decoder.patience() > 0 && !follows(decoder.patience())) {
          decoder.idle();
        }
      }
    } catch (IOException hungUp) {
      // told below, like an ordinary end
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    sink.accept(new Input.End());
  }

  /** Waits for so many milliseconds at most for another byte to be there. */
  private boolean follows(int patience) throws IOException, InterruptedException {
    int nap = patience > LONG_NAP ? LONG_NAP : SHORT_NAP;
    for (int waited = 0; waited < patience; waited += nap) {
      if (in.available() > 0) {
        return true;
      }
      Thread.sleep(nap);
    }
    return in.available() > 0;
  }
}
