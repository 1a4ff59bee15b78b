package lectern.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.screen.Face;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import org.jspecify.annotations.Nullable;

/** The terminal lectern was started in. */
public final class TtyPort implements Port {
  /** How long leaving waits for a write that hangs, as on a connection that died. */
  private static final long HANGING_SECONDS = 1;

  /** When the first frame is out of the way, in milliseconds. */
  private static final long AFTER_FIRST_FRAME = 250;

  private final Tty tty;
  private final Supplier<InputStream> keyboard;
  private final Output output;
  private final Display display;

  /** Held by whoever writes. */
  private final ReentrantLock writing = new ReentrantLock();

  /** Held by whoever hands the device to the shell or takes it again. */
  private final ReentrantLock turning = new ReentrantLock();

  private final Object sizing = new Object();
  private final Object leaving = new Object();
  private final AtomicBoolean sizeAsked = new AtomicBoolean();
  private volatile boolean entered;

  /** Whether the program is done with the terminal, so that no signal takes it again. */
  private volatile boolean left;

  private volatile boolean suspending;
  private volatile Size size;
  private volatile @Nullable InputStream keys;

  /** One for all readings: a key may begin in one and end in the next. */
  private final Decoder decoder = new Decoder(this::heard);

  private volatile @Nullable Thread reader;

  /** The reading whose end is the end of the input. */
  private final AtomicInteger reading = new AtomicInteger();

  private volatile Consumer<Input> sink = input -> {};

  private TtyPort(
      Tty tty, Capabilities capabilities, Supplier<InputStream> keyboard, OutputStream screen) {
    this.tty = tty;
    this.keyboard = keyboard;
    this.output = new Output(screen);
    this.size = tty.size();
    this.display = new Display(capabilities, size, output);
  }

  /**
   * Takes the terminal of this process into raw mode; empty when there is none.
   *
   * @param environment the environment variables, those of the launcher among them
   * @param links whether links may be offered to the terminal (OSC 8), if it can have them
   */
  public static Optional<Port> open(Map<String, String> environment, boolean links) {
    Capabilities capabilities = Capabilities.of(environment);
    return Tty.open(environment)
        .map(tty ->
            new TtyPort(
                tty, links ? capabilities : capabilities.withoutLinks(), Tty::input, Tty.output()));
  }

  /**
   * A terminal of 80 × 24 that nobody sees, whose keys come as bytes from {@code keys}: all that a
   * launcher and a terminal make lectern do is done, for the training of the start-up cache.
   */
  public static Port rehearsal(InputStream keys) {
    Map<String, String> launched = Map.of("LECTERN_TTY", "0:0", "LECTERN_SIZE", "24 80");
    var _ = open(launched, true); // the way a real one is opened; nothing is read or written there
    Tty tty = Tty.open(launched).orElseThrow(IllegalStateException::new);
    return new TtyPort(tty, Capabilities.FULL, () -> keys, OutputStream.nullOutputStream());
  }

  /** Whether the terminal of this environment can be drawn on, and not only printed on. */
  public static boolean canDraw(Map<String, String> environment) {
    return Capabilities.of(environment).modes();
  }

  /** How many colours the terminal of this environment shows; 0 for none. */
  public static int colours(Map<String, String> environment) {
    return Capabilities.of(environment).depth().colours();
  }

  /**
   * Loads what the first frame needs; worth calling on a thread of its own while the program reads
   * its files, as Lanterna's colours alone take some ten milliseconds to come up.
   */
  public static void warm() {
    var frame = new Frame(new Size(20, 2));
    frame.write(0, 0, "lectern", Face.PLAIN.with(Face.BOLD));
    new CellScreen(Capabilities.FULL, frame.size(), new Output(OutputStream.nullOutputStream()))
        .draw(frame, frame.size());
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void listen(Consumer<Input> listener) {
    sink = listener;
    startReading();
    Signals.onResize(this::resized);
    Signals.onContinue(this::continued);
    Thread late = new Thread(this::lookBack, "late");
    late.setDaemon(true);
    late.start();
  }

  private void startReading() {
    int turn = reading.incrementAndGet();
    InputStream bytes = keyboard.get();
    keys = bytes;
    reader =
        KeyReader.start(
            bytes,
            decoder,
            () -> {
              // that a reading ends because the terminal is lent is not the end of the input
              if (turn == reading.get()) {
                heard(new Input.End());
              }
            });
  }

  private void heard(Input input) {
    if (input instanceof Input.End) {
      output.lose();
    } else if (input instanceof Input.Reply reply) {
      display.hear(reply);
    }
    sink.accept(input);
  }

  @Override
  public void enter() {
    left = false;
    take();
  }

  private void take() {
    writing.lock();
    try {
      entered = !left;
      if (entered) {
        display.enter();
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void show(Frame frame) {
    writing.lock();
    try {
      if (entered) {
        display.show(frame, size);
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public long busy() {
    return display.busy();
  }

  @Override
  public void ask() {
    writing.lock();
    try {
      if (entered) {
        display.ask();
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void mouse(boolean on) {
    writing.lock();
    try {
      if (entered) {
        display.mouse(on);
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Delivery copy(String text) {
    // tmux is asked before the lock is taken: it may let one wait.
    if (display.isInTmux()
        && display.refuses(text) == null
        && TmuxBuffer.load(text, TmuxBuffer.COMMAND, TmuxBuffer.PATIENCE)) {
      return new Delivery.Sent();
    }
    writing.lock();
    try {
      return display.copy(text);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void suspend() {
    turning.lock();
    try {
      suspending = true;
      giveBack();
      Size now = tty.stop(size);
      suspending = false;
      takeAgain(now);
    } finally {
      turning.unlock();
    }
  }

  @Override
  public int lend(List<String> command) {
    turning.lock();
    try {
      suspending = true;
      giveBack();
      boolean read = keys != null;
      reading.incrementAndGet();
      stopReading();
      awaitReader();
      int code = tty.lend(command);
      Size now = Tty.rawAgain(size);
      if (read && !left) {
        startReading();
      }
      suspending = false;
      takeAgain(now);
      return code;
    } finally {
      turning.unlock();
    }
  }

  @Override
  public void leave() {
    // whoever comes second waits for the first, as the program may end right after
    synchronized (leaving) {
      if (!left) {
        left = true;
        giveBack();
        tty.restore();
        stopReading();
      }
    }
  }

  private void stopReading() {
    try {
      InputStream bytes = keys;
      if (bytes != null) {
        bytes.close();
      }
    } catch (IOException gone) {
      // it is not read any more, which is all that was wanted
    }
  }

  /** Whatever was read by now is heard before the terminal is in other hands. */
  private void awaitReader() {
    Thread reading = reader;
    try {
      if (reading != null) {
        reading.join(TimeUnit.SECONDS.toMillis(HANGING_SECONDS));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean gone() {
    return output.gone();
  }

  /** Writes what gives the screen back, unless another write hangs: then only the device is. */
  private void giveBack() {
    boolean mine = false;
    try {
      mine = writing.tryLock(HANGING_SECONDS, TimeUnit.SECONDS);
      if (mine && entered) {
        display.leave();
        display.settle();
      }
      entered = false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        writing.unlock();
      }
    }
  }

  private void takeAgain(Size now) {
    size = now;
    take();
    if (left) {
      tty.restore();
    } else {
      sink.accept(new Input.Resize(now));
    }
  }

  /**
   * Looks after the launcher: a window may have changed between its look at it and our listening,
   * and it may be killed while we run.
   */
  private void lookBack() {
    try {
      Thread.sleep(AFTER_FIRST_FRAME);
      resized();
      tty.onLauncherGone(() -> sink.accept(new Input.End()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** However many signals come while the size is asked for, it is asked for once more only. */
  private void resized() {
    if (suspending || sizeAsked.getAndSet(true)) {
      return;
    }
    synchronized (sizing) {
      sizeAsked.set(false);
      Size now = Tty.ask(size);
      if (!now.equals(size)) {
        size = now;
        sink.accept(new Input.Resize(now));
      }
    }
  }

  /** Someone else stopped and continued us: whatever shell came between has set the device. */
  private void continued() {
    // not while we suspend ourselves: whoever does that takes the device again, too
    if (turning.tryLock()) {
      try {
        if (entered) {
          takeAgain(Tty.rawAgain(size));
        }
      } finally {
        turning.unlock();
      }
    }
  }
}
