package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lectern.screen.Input;
import lectern.terminal.Signals;
import lectern.terminal.TerminalPort;
import org.jspecify.annotations.Nullable;

/**
 * Receives what is typed from the first moment on, and keeps it until the loop is there.
 *
 * <p>The terminal sends no signals, so that Ctrl-C is a key. It works whatever the rest of the
 * program is doing: before there is a loop it ends the process at once, and a second one does so
 * even when the loop does not react.
 */
public final class EarlyInput {
  /** A key held down counts as one request. */
  private static final long ONE_REQUEST_MILLIS = 500;

  private static final int SIGINT = 2;

  private static final String CTRL_C = "C-c";

  private final TerminalPort port;
  private final IntConsumer exit;
  private final List<Input> early = new ArrayList<>();
  private @Nullable Consumer<Input> loop;
  private boolean listening;
  private int asked;

  /**
   * @param exit ends the process at once, with an exit code
   */
  public EarlyInput(TerminalPort port, IntConsumer exit) {
    this.port = port;
    this.exit = exit;
  }

  /** The terminal it listens to. */
  public TerminalPort port() {
    return port;
  }

  /** Begins to listen, once. */
  public synchronized void listen() {
    if (!listening) {
      listening = true;
      port.listen(this::receive);
    }
  }

  /** As long as there is no loop, a signal to end restores the terminal and ends the process. */
  public void handleSignals() {
    Signals.onEnd(number -> end(Signals.code(number)));
  }

  /** Hands over what was typed so far, and all that follows. */
  synchronized void forwardTo(Consumer<Input> sink) {
    early.forEach(sink);
    early.clear();
    loop = sink;
  }

  /** Keeps what is typed for another loop, after what came before it and was not handled. */
  synchronized void takeBack(Supplier<List<Input>> unhandled) {
    early.addAll(unhandled.get());
    loop = null;
  }

  private void receive(Input input) {
    boolean endsNow = false;
    synchronized (this) {
      if (input instanceof Input.Key key && key.written().equals(CTRL_C)) {
        asked++;
        endsNow = loop == null;
        if (loop != null && asked == 2) {
          Thread.ofPlatform().daemon().name("interrupt").start(this::endSoon);
        }
      }
      if (loop == null) {
        early.add(input);
      } else {
        loop.accept(input);
      }
    }
    if (endsNow) {
      end(0); // Nothing was read yet, so nothing is to be saved.
    }
  }

  /** The loop has until then to end by itself, and to save the place. */
  private void endSoon() {
    try {
      TimeUnit.MILLISECONDS.sleep(ONE_REQUEST_MILLIS);
    } catch (InterruptedException atOnce) {
      Thread.currentThread().interrupt();
    }
    end(Signals.code(SIGINT));
  }

  private void end(int code) {
    port.leave();
    exit.accept(code);
  }
}
