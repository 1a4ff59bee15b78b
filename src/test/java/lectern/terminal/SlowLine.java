package lectern.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.input.TerminalReplies;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.FlowControl;
import lectern.terminal.output.OutputChannel;

/**
 * A display at the remote end of a line that carries so many bytes a second and takes its time,
 * with someone who holds a key, a program that scrolls a line at each, and a clock that does as it
 * is told.
 *
 * <p>As over SSH, whatever the program writes is taken from it at once.
 */
final class SlowLine {
  private static final Size SIZE = new Size(80, 24);
  private static final CellStyle BOLD =
      new CellStyle(new Colour.RgbColour(120, 90, 60), Colour.OWN, CellStyle.BOLD);
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  /** Between two keys of one that is held: thirty a second. */
  private static final long REPEAT = SECOND / 30;

  private sealed interface Event {
    record KeyEvent() implements Event {}

    record Answer(Input.Reply reply) implements Event {}

    record Wake() implements Event {}
  }

  private record Due(long at, long order, Event event) {}

  private record SentFrame(long written, long seen, int state) {}

  private long carries;
  private final long delay;
  private final int answers;
  private final PriorityQueue<Due> events =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
  private final ArrayDeque<SentFrame> frames = new ArrayDeque<>();
  private final TerminalWriter display =
      new TerminalWriter(
          Capabilities.FULL, SIZE, new OutputChannel(new SlowOutput()), () -> this.now);
  private long now = SECOND;
  private long order;
  private long free;
  private long lastSeen;
  private long released;
  private int asked;
  private int questions;
  private int state;
  private int frameBytes;

  /**
   * @param carries bytes a second
   * @param delayMillis how long a byte is under way, each way
   * @param answers how many questions the terminal answers
   */
  SlowLine(long carries, long delayMillis, int answers) {
    this.carries = carries;
    this.delay = delayMillis * MILLI;
    this.answers = answers;
    display.enter();
    draw();
    display.ask();
    frames.clear();
    run();
  }

  /** What the program writes, as the line takes it. */
  private final class SlowOutput extends OutputStream {
    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("byte by byte");
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      free = Math.max(now, free) + length * SECOND / carries;
      lastSeen = free + delay;
      frameBytes = length;
      String written = new String(bytes, from, length, US_ASCII);
      if (written.endsWith(FlowControl.QUESTION)) {
        questions++;
        answer(new Input.Reply(TerminalReplies.STATUS, "0"));
      } else if (written.endsWith(TerminalProbe.ATTRIBUTES)) {
        answer(new Input.Reply(TerminalReplies.ATTRIBUTES, "62"));
      }
    }
  }

  private void answer(Input.Reply reply) {
    if (asked++ < answers) {
      at(lastSeen + delay, new Event.Answer(reply));
    }
  }

  private void at(long time, Event event) {
    events.add(new Due(time, order++, event));
  }

  /** From now on the line carries so many bytes a second. */
  void carries(long bytes) {
    carries = bytes;
  }

  /** Holds the key until it was repeated so often, and waits until nothing happens any more. */
  void hold(int keys) {
    long begin = now;
    for (int i = 0; i < keys; i++) {
      released = begin + delay + i * REPEAT;
      at(released, new Event.KeyEvent());
    }
    run();
  }

  /** The loop of the program: hear all there is, then draw, or wait as long as the line asks. */
  private void run() {
    while (!events.isEmpty()) {
      now = Math.max(now, events.peek().at);
      boolean changed = false;
      while (!events.isEmpty() && events.peek().at <= now) {
        receive(events.remove().event);
        changed = true;
      }
      long busy = display.frameDelayMillis();
      if (busy == 0) {
        draw();
      } else if (changed) {
        at(now + busy * MILLI, new Event.Wake());
      }
    }
    now = Math.max(now, lastSeen);
  }

  private void receive(Event event) {
    switch (event) {
      case Event.KeyEvent key -> state++;
      case Event.Answer answer -> display.receive(answer.reply());
      case Event.Wake wake -> {}
    }
  }

  private void draw() {
    long before = lastSeen;
    display.show(frame(), SIZE);
    if (lastSeen > before) {
      frames.add(new SentFrame(now, lastSeen, state));
    }
  }

  /** Prose that has gone up a line with each key. */
  private Frame frame() {
    var frame = new Frame(SIZE);
    for (int row = 0; row < SIZE.rows() - 1; row++) {
      int line = state + row;
      frame.write(row, 7, ("line " + line + " ").repeat(9).substring(0, 60), CellStyle.PLAIN);
      frame.write(row, 11 + line * 7 % 40, "some words of weight", BOLD);
    }
    frame.write(
        SIZE.rows() - 1, 1, "An essay  " + state + " %", CellStyle.PLAIN.with(CellStyle.REVERSE));
    return frame;
  }

  /** The newest state that was seen. */
  int shown() {
    return frames.getLast().state;
  }

  int framesSeen() {
    return frames.size();
  }

  int questions() {
    return questions;
  }

  /** Frames on the line when the last key came to the program. */
  int underWayAtRelease() {
    return (int)
        frames.stream().filter(frame -> frame.written < released && frame.seen > released).count();
  }

  int writtenAfterRelease() {
    return (int) frames.stream().filter(frame -> frame.written > released).count();
  }

  /** How long after the last key had come to the program what it does was seen. */
  long lateMillis() {
    return (frames.getLast().seen - released) / MILLI;
  }

  String figures() {
    return framesSeen()
        + " frames of "
        + frameBytes
        + " bytes seen, under way at the release "
        + underWayAtRelease()
        + ", written after it "
        + writtenAfterRelease()
        + ", late by ms "
        + lateMillis();
  }
}
