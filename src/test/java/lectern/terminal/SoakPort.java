package lectern.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import lectern.screen.Cell;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.Clipboard;
import lectern.terminal.output.OutputChannel;
import lectern.text.Widths;

/**
 * A terminal in memory that answers each frame with an input, makes sure that it shows each frame
 * as it was meant, and keeps nothing of the past, so that it can go on for hours.
 */
public final class SoakPort implements TerminalPort {
  private final BiFunction<Frame, Size, Input> reader;
  private final OutputStream tap;
  private final Emulator emulator;
  private final OutputChannel output = new OutputChannel(new SoakOutput());
  private TerminalWriter display;
  private Consumer<Input> sink = input -> {};
  private Size size;
  private long frames;

  /**
   * @param reader what comes from the reader, by the frame and the size of the terminal
   */
  public SoakPort(Size size, BiFunction<Frame, Size, Input> reader) {
    this(size, reader, OutputStream.nullOutputStream());
  }

  /**
   * @param tap is written all that the terminal is
   */
  public SoakPort(Size size, BiFunction<Frame, Size, Input> reader, OutputStream tap) {
    this.size = size;
    this.reader = reader;
    this.tap = tap;
    this.emulator = new Emulator(size.rows(), size.columns(), Emulator.Opinion.OURS);
    this.display = new TerminalWriter(Capabilities.FULL, size, output);
  }

  private final class SoakOutput extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      synchronized (tap) {
        tap.write(bytes, from, length);
      }
      emulator.write(Arrays.copyOfRange(bytes, from, from + length));
    }
  }

  /** How many frames were shown. */
  public long frames() {
    return frames;
  }

  /** Another terminal in place of this one: of what the old one was shown, nothing is kept. */
  public void replace() {
    display = new TerminalWriter(Capabilities.FULL, size, output);
    emulator.resize(size.rows(), size.columns());
    display.enter();
  }

  @Override
  public void show(Frame frame) {
    display.show(frame, size);
    frames++;
    if (frame.size().equals(size)) {
      compare(frame);
    }
    Input next = reader.apply(frame, size);
    if (next instanceof Input.Resize resize && !resize.size().equals(size)) {
      size = resize.size();
      emulator.resize(size.rows(), size.columns());
    }
    sink.accept(next);
  }

  private void compare(Frame frame) {
    for (int row = 0; row < size.rows(); row++) {
      for (int column = 0; column < size.columns(); column++) {
        Cell cell = frame.cell(row, column);
        if (Widths.isUncertain(cell.cluster())) {
          break;
        }
        Emulator.Shown shown = emulator.at(row, column).seen().withoutLink();
        if (cell.width() > 0 && !shown.equals(Emulator.Shown.of(cell).withoutLink())) {
          throw new AssertionError(
              "at " + row + "," + column + " stands " + shown + " for " + cell);
        }
      }
    }
    if (!emulator.atRest()) {
      throw new AssertionError("the terminal is not at rest after a frame");
    }
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
  public long frameDelayMillis() {
    return display.frameDelayMillis();
  }

  @Override
  public void enter() {
    display.enter();
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
    CopyResult failure = display.refuses(text);
    if (failure != null) {
      return failure;
    }
    try {
      synchronized (tap) {
        Clipboard.copy(text, Capabilities.FULL).writeTo(tap);
      }
      return new CopyResult.CopySent();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public int lend(List<String> command) {
    return 0;
  }

  @Override
  public void suspend() {
    display.leave();
    emulator.resize(size.rows(), size.columns());
    display.enter();
    sink.accept(new Input.Resize(size));
  }

  @Override
  public void leave() {
    display.leave();
  }

  @Override
  public boolean gone() {
    return false;
  }
}
