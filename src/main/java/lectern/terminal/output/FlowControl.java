package lectern.terminal.output;

import java.util.ArrayDeque;
import java.util.function.LongSupplier;

/**
 * Keeps frames from queueing on a slow line: on a line with long latency, every frame ends with a
 * question, and while too many bytes are unanswered, the next frame waits; when it is drawn, it
 * shows the newest state.
 *
 * <p>Only an answer tells that a frame has arrived: between a program and the remote terminal there
 * is room for any number of them, in the kernel, in the SSH server, in the network. The first
 * answer, to the questions after the first frame, says whether the line is far at all; near
 * terminals are asked nothing more, and one that does not answer is never waited for.
 */
public final class FlowControl {
  /** Asks for the terminal's status, the shortest question that all know (DSR, ECMA-48 8.3.35). */
  public static final String QUESTION = "\u001b[5n";

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  /** An answer that takes longer than this comes from afar. */
  private static final long REMOTE = 50 * MILLI;

  /**
   * The next frame may be sent when what is under way takes the line less than this part of a
   * second.
   */
  private static final int PART_OF_SECOND = 4;

  /** How long to wait for an answer when nothing else is under way. */
  private static final long PATIENCE = 2 * SECOND;

  /** Bytes a second on the slowest line that is worth waiting for. */
  private static final long SLOWEST = 1_000;

  /** How long a program that ends waits for answers, which the shell would read otherwise. */
  private static final long LAST_ANSWERS_MILLIS = 1_000;

  /**
   * A question that was sent.
   *
   * @param written the bytes of the session up to its end
   * @param unanswered those of them that no answer had come for
   */
  private record PingSent(long at, long written, long unanswered) {}

  private final LongSupplier nanos;
  private final ArrayDeque<PingSent> open = new ArrayDeque<>();
  private boolean remote;
  private boolean first = true;

  /** The bytes of the session that have arrived for certain. */
  private long arrived;

  /** Bytes a second that the line is known to carry; it may carry more. */
  private long rate = SLOWEST; // so that a short frame may always follow another, see answered

  /** When the last question that is answered was asked, and when it was answered. */
  private long lastAsked;

  private long lastAnswered;

  /**
   * @param nanos a clock that only goes forward
   */
  public FlowControl(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** What is to be sent after the next frame: a question, or nothing. */
  public synchronized String question() {
    return remote && !overdue() ? QUESTION : "";
  }

  /** Says that a question was sent, and how many bytes the session has with it. */
  public synchronized void asked(long written) {
    open.add(new PingSent(nanos.getAsLong(), written, written - arrived));
  }

  /** Says that the terminal has answered the questions after the first frame. */
  public synchronized void answeredFirst() {
    if (first && !open.isEmpty()) {
      first = false;
      remote = nanos.getAsLong() - open.getFirst().at >= REMOTE;
      answered();
    }
  }

  /** Says that the terminal has told its status. */
  public synchronized void answeredStatus() {
    if (!first && !open.isEmpty()) {
      answered();
    }
  }

  /**
   * A frame alone shows less than the line carries, as most of its time goes by on the way there
   * and back. Two that were under way at once show what it carries, if their answers come further
   * apart than the questions were asked: only that makes the estimate smaller.
   */
  private void answered() {
    PingSent oldest = open.removeFirst();
    long now = nanos.getAsLong();
    if (lastAnswered > oldest.at) {
      long asked = oldest.at - lastAsked;
      long apart = now - lastAnswered;
      long carried = perSecond(oldest.written - arrived, Math.max(asked, apart));
      rate = apart > 2 * asked ? (rate + carried) / 2 : Math.max(rate, carried);
    }
    rate = Math.max(rate, perSecond(oldest.unanswered, now - oldest.at));
    rate = Math.max(rate, SLOWEST);
    arrived = oldest.written;
    lastAsked = oldest.at;
    lastAnswered = now;
    notifyAll();
  }

  private static long perSecond(long bytes, long nanos) {
    return (long) (bytes * (double) SECOND / Math.max(1, nanos));
  }

  /** How many milliseconds the next frame waits at most, unless an answer comes; 0 for none. */
  public synchronized long frameDelayMillis(long written) {
    return !remote || open.isEmpty() || written - arrived <= rate / PART_OF_SECOND
        ? 0
        : Math.max(0, (left() + MILLI - 1) / MILLI);
  }

  private boolean overdue() {
    return !open.isEmpty() && left() <= 0;
  }

  private long left() {
    PingSent last = open.getLast();
    long patience = PATIENCE + last.unanswered * SECOND / SLOWEST;
    return last.at + patience - nanos.getAsLong();
  }

  /** Forgets what was asked, as someone else may have read the answers. */
  public synchronized void forget() {
    open.clear();
  }

  /** Waits until all is answered, but not for long. */
  public synchronized void settle() throws InterruptedException {
    long end = System.nanoTime() + LAST_ANSWERS_MILLIS * MILLI;
    for (long left = LAST_ANSWERS_MILLIS; left > 0 && awaitsAnswers(); ) {
      wait(left);
      left = (end - System.nanoTime()) / MILLI;
    }
  }

  private boolean awaitsAnswers() {
    return remote && !open.isEmpty() && !overdue();
  }
}
