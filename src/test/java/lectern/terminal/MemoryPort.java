package lectern.terminal;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
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
  private final @Nullable Queue<Input> script;
  private final List<Frame> frames = new ArrayList<>();
  private final List<byte[]> writes = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private final List<List<String>> lent = new ArrayList<>();
  private final OutputChannel output = new OutputChannel(new Recorder());
  private final TerminalWriter display;
  private Consumer<Input> sink = input -> {};
  private Size size;

  /** A modern terminal of this size that answers by a script. */
  public MemoryPort(Size size, List<Input> script) {
    this(size, new ArrayDeque<>(script), Capabilities.FULL);
  }

  public MemoryPort(Size size, @Nullable Queue<Input> script, Capabilities capabilities) {
    this.size = size;
    this.script = script;
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
  public void enter() {
    display.enter();
  }

  @Override
  public void show(Frame frame) {
    frames.add(frame);
    display.show(frame, size);
    if (script != null) {
      Input next = script.poll();
      send(next == null ? new Input.EndOfInput() : next);
    }
  }

  @Override
  public long busy() {
    return display.busy();
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
      return new CopyResult.TooLong(bytes, Clipboard.MOST_BYTES);
    }
    copied.add(text);
    return new CopyResult.Sent();
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
