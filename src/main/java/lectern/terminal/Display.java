package lectern.terminal;

import java.util.function.LongSupplier;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import org.jspecify.annotations.Nullable;

/**
 * A terminal as it is written to: all bytes of a session go through here.
 *
 * <p>Not for several threads at once, but that answers may be heard on any.
 */
final class Display {
  private final Capabilities capabilities;
  private final Output output;
  private final CellScreen screen;
  private final Pace pace;

  /** What was asked after the first frame, or null before that. */
  private volatile @Nullable Probe probe;

  private boolean entered;
  private boolean mouse;
  private boolean keyboard;

  Display(Capabilities capabilities, Size size, Output output) {
    this(capabilities, size, output, System::nanoTime);
  }

  /**
   * @param nanos the clock by which answers are late
   */
  Display(Capabilities capabilities, Size size, Output output, LongSupplier nanos) {
    this.capabilities = capabilities;
    this.output = output;
    this.screen = new CellScreen(capabilities, size, output);
    this.pace = new Pace(nanos);
  }

  /** Hands no links to the terminal from now on. */
  void withoutLinks() {
    screen.withoutLinks();
  }

  /** Takes the screen over, with all that was switched on before. */
  void enter() {
    screen.forget();
    if (!entered) {
      pace.forget();
    }
    Bytes bytes = Sequences.enter(capabilities);
    if (mouse) {
      bytes.ascii(Sequences.MOUSE);
    }
    // it is put on a pile, so only once, however often the screen is taken to draw it anew
    if (keyboard && !entered) {
      bytes.ascii(Sequences.KEYBOARD);
    }
    output.write(bytes);
    entered = true;
  }

  /** Gives the screen back, with all switched off. */
  void leave() {
    output.write(Sequences.leave(capabilities, mouse, keyboard));
    entered = false;
  }

  /** Shows a frame in one write, as the terminal is known by now. */
  void show(Frame frame, Size size) {
    Probe known = probe;
    if (known != null) {
      screen.withoutUpdates(known.withoutUpdates());
      if (known.keyboard() && !keyboard) {
        keyboard = true;
        output.write(new Bytes().ascii(Sequences.KEYBOARD));
      }
    }
    String question = pace.question();
    screen.fence(question);
    long before = output.written();
    screen.draw(frame, size);
    if (!question.isEmpty() && output.written() > before) {
      pace.asked(output.written());
    }
  }

  /**
   * How many milliseconds the next frame had better wait, as the line is full; 0 when it may go.
   */
  long busy() {
    return pace.busy(output.written());
  }

  /** Asks the terminal what it can do; once, and not where questions do harm. */
  void ask() {
    if (probe != null || !capabilities.answers()) {
      return;
    }
    Bytes bytes = new Bytes().ascii(Probe.QUESTIONS);
    probe = new Probe(screen.onBlank(bytes, Probe.UPDATES));
    output.write(bytes.ascii(Probe.ATTRIBUTES));
    pace.asked(output.written());
  }

  /** Hears an answer; on any thread. */
  void hear(Input.Reply reply) {
    Probe asked = probe;
    if (asked != null) {
      asked.hear(reply);
    }
    if (reply.kind().equals(Replies.ATTRIBUTES)) {
      pace.answeredFirst();
    } else if (reply.kind().equals(Replies.STATUS)) {
      pace.answeredStatus();
    }
  }

  /** Waits a moment for answers that are under way. */
  void settle() {
    Probe asked = probe;
    if (asked == null || output.gone()) {
      return;
    }
    asked.settle();
    try {
      pace.settle();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Switches the reports of clicks and the wheel on or off. */
  void mouse(boolean on) {
    if (on != mouse && capabilities.modes()) {
      mouse = on;
      output.write(new Bytes().ascii(on ? Sequences.MOUSE : Sequences.NO_MOUSE));
    }
  }

  /** Puts a text on the clipboard, as far as that can be told. */
  Delivery copy(String text) {
    Delivery refusal = refuses(text);
    if (refusal != null) {
      return refusal;
    }
    output.write(Clipboard.copy(text, capabilities));
    return output.gone() ? new Delivery.Impossible() : new Delivery.Sent();
  }

  /** Whether tmux stands between, which can be handed a text by a command of its own. */
  boolean isInTmux() {
    return capabilities.wrapping() == Capabilities.Wrapping.TMUX;
  }

  /** Why a text cannot be put on the clipboard, or null when it can be tried. */
  @Nullable Delivery refuses(String text) {
    if (!capabilities.modes()) {
      return new Delivery.Impossible();
    }
    int bytes = Clipboard.bytes(text);
    return bytes > Clipboard.MOST_BYTES ? new Delivery.TooLong(bytes, Clipboard.MOST_BYTES) : null;
  }
}
