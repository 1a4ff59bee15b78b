package lectern.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.Clipboard;
import lectern.terminal.output.OutputChannel;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that is not there: it answers each frame with the next input of a script, an end at
 * last, and remembers what it was shown and sent.
 */
public final class MemoryPort implements TerminalPort {
  /** What comes after a frame, null for the end; no function where a test sends everything. */
  private final @Nullable Function<Frame, @Nullable Input> hand;

  private final List<Frame> frames = new ArrayList<>();
  private final List<byte[]> writes = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private final List<List<String>> lent = new ArrayList<>();
  private final OutputChannel output = new OutputChannel(new Recorder());
  private final TerminalWriter display;
  private Consumer<Input> sink = input -> {};
  private Size size;
  private int firstWrites;

  /** A modern terminal of this size that answers by a script. */
  public MemoryPort(Size size, List<Input> script) {
    this(size, new ArrayDeque<>(script), Capabilities.FULL);
  }

  /** A modern terminal of this size, and who answers what it shows; with null for the end. */
  public MemoryPort(Size size, Function<Frame, @Nullable Input> hand) {
    this(size, hand, Capabilities.FULL);
  }

  public MemoryPort(Size size, @Nullable Queue<Input> script, Capabilities capabilities) {
    this(size, script == null ? null : frame -> script.poll(), capabilities);
  }

  private MemoryPort(
      Size size, @Nullable Function<Frame, @Nullable Input> hand, Capabilities capabilities) {
    this.size = size;
    this.hand = hand;
    this.display = new TerminalWriter(capabilities, size, output);
  }

  /** The frames shown so far. */
  public List<Frame> frames() {
    return frames;
  }

  /** What was written so far, an element a write. */
  public List<byte[]> writes() {
    return writes;
  }

  /** All bytes that were written until the first frame stood. */
  public byte[] firstBytes() {
    var bytes = new ByteArrayOutputStream();
    writes.subList(0, firstWrites).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /** The texts copied so far. */
  public List<String> copied() {
    return copied;
  }

  /** Sends an input outside of the script; a resize changes the size as well. */
  public void send(Input input) {
    if (input instanceof Input.Resize resize) {
      size = resize.size();
    } else if (input instanceof Input.Reply reply) {
      display.receive(reply);
    }
    sink.accept(input);
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void listen(Consumer<Input> listener) {
    sink = listener;
  }

  @Override
  public void adoptScreen(byte[] frame) {
    display.adoptScreen(frame);
  }

  @Override
  public void enter() {
    display.enter();
  }

  @Override
  public void show(Frame frame) {
    frames.add(frame);
    display.show(frame, size);
    firstWrites = frames.size() == 1 ? writes.size() : firstWrites;
    if (hand != null) {
      Input next = hand.apply(frame);
      send(next == null ? new Input.EndOfInput() : next);
    }
  }

  @Override
  public long frameDelayMillis() {
    return display.frameDelayMillis();
  }

  @Override
  public void ask() {
    display.ask();
  }

  @Override
  public void focus() {}

  @Override
  public void mouse(boolean on) {
    display.mouse(on);
  }

  @Override
  public CopyResult copy(String text) {
    int bytes = Clipboard.bytes(text);
    if (bytes > Clipboard.MOST_BYTES) {
      return new CopyResult.CopyTooLong(bytes, Clipboard.MOST_BYTES);
    }
    copied.add(text);
    return new CopyResult.CopySent();
  }

  /** The programs it was lent to so far. */
  public List<List<String>> lent() {
    return lent;
  }

  @Override
  public int lend(List<String> command) {
    lent.add(List.copyOf(command));
    display.leave();
    display.enter();
    return 0;
  }

  @Override
  public void suspend() {
    display.leave();
    display.enter();
    send(new Input.Resize(size));
  }

  @Override
  public void leave() {
    display.leave();
  }

  @Override
  public boolean gone() {
    return output.gone();
  }

  private final class Recorder extends OutputStream {
    @Override
    public void write(int b) {
      writes.add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      writes.add(Arrays.copyOfRange(bytes, from, from + length));
    }
  }
}
