package lectern.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lectern.screen.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of keys that are pressed just when another program is given the terminal. */
class TerminalLendingTest {

  /** Keys of which some are read in the very moment when their reading is stopped. */
  private static final class Keys extends InputStream {
    private final CountDownLatch closed = new CountDownLatch(1);
    private int reads;

    /** Whether the first who reads them knows that they are closed. */
    private boolean over;

    @Override
    public int read() {
      throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return switch (++reads) {
        case 1 -> {
          await();
          yield bytes(buffer, "j\u001b[2");
        }
        case 2 -> bytes(buffer, "7u/z");
        default -> -1;
      };
    }

    @Override
    public int available() throws IOException {
      if (!over) {
        over = true;
        throw new IOException("closed");
      }
      return reads == 1 ? 1 : 0;
    }

    private void await() throws IOException {
      try {
        closed.await();
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
    }

    private static int bytes(byte[] buffer, String text) {
      byte[] bytes = text.getBytes(UTF_8);
      System.arraycopy(bytes, 0, buffer, 0, bytes.length);
      return bytes.length;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  @Test
  @Timeout(60)
  void noKeyIsLostOrCutInTwo() throws Exception {
    BlockingQueue<Input> received = new LinkedBlockingQueue<>();
    TerminalPort port = Terminal.rehearsal(new Keys());
    port.listen(received::add);
    port.lend(List.of("true"));
    var keys = new ArrayList<String>();
    for (Input next = received.poll(10, TimeUnit.SECONDS);
        !(next instanceof Input.EndOfInput);
        next = received.poll(10, TimeUnit.SECONDS)) {
      if (next instanceof Input.Key key) {
        keys.add(key.written());
      }
    }
    assertEquals(List.of("j", "Esc", "/", "z"), keys);
  }
}
