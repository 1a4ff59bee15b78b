package lectern.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.input.InputSession;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.OutputChannel;

/** The terminal lectern was started in: who owns it at the moment, and who may write. */
final class TtyPort implements TerminalPort {
  /** How long leaving waits for a write that hangs, as on a connection that died. */
  private static final long HANGING_SECONDS = 1;

  /** When the first frame is out of the way, in milliseconds. */
  private static final long AFTER_FIRST_FRAME = 250;

  private final Tty tty;
  private final InputSession inputSession;
  private final OutputChannel output;
  private final TerminalWriter display;

  /** Held by the thread that writes. */
  private final ReentrantLock writing = new ReentrantLock();

  /** Held by the thread that hands the device to the shell or takes it back. */
  private final ReentrantLock turning = new ReentrantLock();

  private final Object sizing = new Object();
  private final Object leaving = new Object();
  private final AtomicBoolean sizeAsked = new AtomicBoolean();
  private volatile boolean entered;

  /** Whether the program is done with the terminal, so that no signal takes it again. */
  private volatile boolean left;

  private volatile boolean suspending;
  private volatile Size size;
  private volatile Consumer<Input> sink = input -> {};

  /**
   * @param keyboard opens what keys come from, again after every loan of the terminal
   */
  TtyPort(Tty tty, Capabilities capabilities, Supplier<InputStream> keyboard, OutputStream screen) {
    this.tty = tty;
    this.inputSession = new InputSession(keyboard, this::receive);
    this.output = new OutputChannel(screen);
    this.size = tty.size();
    this.display = new TerminalWriter(capabilities, size, output);
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void listen(Consumer<Input> listener) {
    sink = listener;
    inputSession.start();
    Signals.onResize(this::resized);
    Signals.onContinue(this::resumeAfterStop);
    Thread late = new Thread(this::watchLauncher, "late");
    late.setDaemon(true);
    late.start();
  }

  private void receive(Input input) {
    if (input instanceof Input.EndOfInput) {
      // Where the launcher was killed, the shell has the keyboard, but the screen is there to
      // leave.
      if (!tty.isLauncherGone()) {
        output.markGone();
      }
    } else if (input instanceof Input.Reply reply) {
      display.receive(reply);
    }
    sink.accept(input);
  }

  @Override
  public void withoutLinks() {
    display.withoutLinks();
  }

  @Override
  public void adoptScreen(byte[] frame) {
    entered = true;
    display.adoptScreen(frame);
  }

  @Override
  public void pause() {
    giveBack();
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
    write(() -> display.show(frame, size));
  }

  @Override
  public long frameDelayMillis() {
    return display.frameDelayMillis();
  }

  @Override
  public void ask() {
    write(display::ask);
  }

  @Override
  public void mouse(boolean on) {
    write(() -> display.mouse(on));
  }

  @Override
  public void focus() {
    write(display::focus);
  }

  /** Does what writes, unless the terminal is someone else's. */
  private void write(Runnable written) {
    writing.lock();
    try {
      if (entered) {
        written.run();
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public CopyResult copy(String text) {
    // tmux is asked before the lock is taken: it may let one wait.
    if (display.isInTmux()
        && display.refuses(text) == null
        && TmuxBuffer.load(text, TmuxBuffer.COMMAND, TmuxBuffer.PATIENCE)) {
      return new CopyResult.CopySent();
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
      boolean listened = inputSession.stop();
      int code = tty.lend(command);
      Size now = tty.resumeRaw(size);
      if (listened && !left) {
        inputSession.start();
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
    // the second thread waits for the first, as the program may end right after
    synchronized (leaving) {
      if (!left) {
        left = true;
        giveBack();
        tty.restore();
        inputSession.close();
      }
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
  private void watchLauncher() {
    try {
      Thread.sleep(AFTER_FIRST_FRAME);
      resized();
      tty.onLauncherGone(() -> sink.accept(new Input.EndOfInput()));
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
      Size now = tty.ask(size);
      if (!now.equals(size)) {
        size = now;
        sink.accept(new Input.Resize(now));
      }
    }
  }

  /** Someone else stopped and continued us: whatever shell came between has set the device. */
  private void resumeAfterStop() {
    // not while we suspend ourselves: that code takes the device back, too
    if (turning.tryLock()) {
      try {
        if (entered) {
          takeAgain(tty.resumeRaw(size));
        }
      } finally {
        turning.unlock();
      }
    }
  }
}
