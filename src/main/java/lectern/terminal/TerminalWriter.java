package lectern.terminal;

import java.io.OutputStream;
import java.util.function.LongSupplier;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.input.TerminalReplies;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.CellScreen;
import lectern.terminal.output.Clipboard;
import lectern.terminal.output.FlowControl;
import lectern.terminal.output.ModeSequences;
import lectern.terminal.output.OutputBytes;
import lectern.terminal.output.OutputChannel;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a terminal: all bytes of a session go through here.
 *
 * <p>For one thread at a time; but answers may be received on any.
 */
public final class TerminalWriter {
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private final Capabilities capabilities;
  private final OutputChannel output;
  private final CellScreen screen;
  private final FlowControl flowControl;

  /** What was asked after the first frame, or null before that. */
  private volatile @Nullable TerminalProbe probe;

  private boolean entered;

  /** Whether the launcher has taken the screen over before us. */
  private boolean adoptScreen;

  private boolean mouse;
  private boolean focus;
  private boolean keyboard;

  public TerminalWriter(Capabilities capabilities, Size size, OutputChannel output) {
    this(capabilities, size, output, System::nanoTime);
  }

  /**
   * @param nanos the clock by which answers are late
   */
  TerminalWriter(Capabilities capabilities, Size size, OutputChannel output, LongSupplier nanos) {
    this.capabilities = capabilities;
    this.output = output;
    this.screen = new CellScreen(capabilities, size, output);
    this.flowControl = new FlowControl(nanos);
  }

  /** Hands no links to the terminal from now on. */
  void withoutLinks() {
    screen.withoutLinks();
  }

  /**
   * Says that the launcher has taken the screen over, and with it has written a frame; what {@link
   * #enter} does the first time is done then.
   *
   * @param frame as {@link #firstFrame} made it; empty when nobody knows what is on the screen
   */
  public void adoptScreen(byte[] frame) {
    entered = true;
    adoptScreen = true;
    if (frame.length > 0) {
      screen.assume(frame);
    }
  }

  /** Takes the screen over, with all that was switched on before. */
  public void enter() {
    if (adoptScreen) {
      adoptScreen = false;
      return;
    }
    screen.forget();
    if (!entered) {
      flowControl.forget();
    }
    OutputBytes bytes = ModeSequences.enter(capabilities);
    if (mouse) {
      bytes.ascii(ModeSequences.MOUSE);
    }
    if (focus) {
      bytes.ascii(ModeSequences.FOCUS);
    }
    // The terminal keeps a stack of keyboard modes, so push only once.
    if (keyboard && !entered) {
      bytes.ascii(ModeSequences.KEYBOARD);
    }
    output.write(bytes);
    entered = true;
  }

  /** All that a terminal is sent until a first frame stands; for a frame without a cursor. */
  public static byte[] firstFrame(Frame frame, Capabilities capabilities, boolean links) {
    OutputBytes out = ModeSequences.enter(capabilities);
    var screen = new CellScreen(capabilities, frame.size(), new OutputChannel(NOWHERE));
    if (!links) {
      screen.withoutLinks();
    }
    return out.add(screen.fullFrame(frame)).toArray();
  }

  /** Gives the screen back, with all switched off. */
  public void leave() {
    adoptScreen = false;
    output.write(ModeSequences.leave(capabilities, mouse, focus, keyboard));
    entered = false;
  }

  /** Shows a frame in one write, as the terminal is known by now. */
  public void show(Frame frame, Size size) {
    TerminalProbe known = probe;
    if (known != null) {
      screen.withoutUpdates(known.withoutUpdates());
      if (known.keyboard() && !keyboard) {
        keyboard = true;
        output.write(new OutputBytes().ascii(ModeSequences.KEYBOARD));
      }
    }
    String question = flowControl.question();
    screen.fence(question);
    long before = output.written();
    screen.draw(frame, size);
    if (!question.isEmpty() && output.written() > before) {
      flowControl.asked(output.written());
    }
  }

  /** How many milliseconds to delay the next frame because the line is full; 0 for none. */
  long frameDelayMillis() {
    return flowControl.frameDelayMillis(output.written());
  }

  /** Asks the terminal what it can do; once, and not where questions do harm. */
  void ask() {
    if (probe != null || !capabilities.answers()) {
      return;
    }
    OutputBytes bytes = new OutputBytes().ascii(TerminalProbe.QUESTIONS);
    probe = new TerminalProbe(screen.onBlank(bytes, TerminalProbe.UPDATES));
    output.write(bytes.ascii(TerminalProbe.ATTRIBUTES));
    flowControl.asked(output.written());
  }

  /** Receives an answer; on any thread. */
  void receive(Input.Reply reply) {
    TerminalProbe asked = probe;
    if (asked != null) {
      asked.receive(reply);
    }
    if (reply.kind().equals(TerminalReplies.ATTRIBUTES)) {
      flowControl.answeredFirst();
    } else if (reply.kind().equals(TerminalReplies.STATUS)) {
      flowControl.answeredStatus();
    }
  }

  /** Waits a moment for answers that are under way. */
  void settle() {
    TerminalProbe asked = probe;
    if (asked == null || output.gone()) {
      return;
    }
    asked.settle();
    try {
      flowControl.settle();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Switches the reports of clicks and the wheel on or off. */
  void mouse(boolean on) {
    if (on != mouse && capabilities.modes()) {
      mouse = on;
      output.write(new OutputBytes().ascii(on ? ModeSequences.MOUSE : ModeSequences.NO_MOUSE));
    }
  }

  /** Has the terminal report whether its window has the focus. */
  void focus() {
    if (!focus && capabilities.modes()) {
      focus = true;
      output.write(new OutputBytes().ascii(ModeSequences.FOCUS));
    }
  }

  /** Puts a text on the clipboard, as far as that can be told. */
  CopyResult copy(String text) {
    CopyResult failure = refuses(text);
    if (failure != null) {
      return failure;
    }
    output.write(Clipboard.copy(text, capabilities));
    return output.gone() ? new CopyResult.NoClipboard() : new CopyResult.CopySent();
  }

  /** Whether tmux stands between, which can be handed a text by a command of its own. */
  boolean isInTmux() {
    return capabilities.wrapping() == Capabilities.Wrapping.TMUX;
  }

  /** Why a text cannot be put on the clipboard, or null when it can be tried. */
  @Nullable CopyResult refuses(String text) {
    if (!capabilities.modes()) {
      return new CopyResult.NoClipboard();
    }
    int bytes = Clipboard.bytes(text);
    return bytes > Clipboard.MOST_BYTES
        ? new CopyResult.CopyTooLong(bytes, Clipboard.MOST_BYTES)
        : null;
  }
}
