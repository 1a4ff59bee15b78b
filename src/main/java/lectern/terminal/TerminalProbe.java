package lectern.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lectern.screen.Input;
import lectern.terminal.input.TerminalReplies;

/**
 * What a terminal was asked, once, and what it has answered so far.
 *
 * <p>Every terminal answers the last question, for its primary attributes (DA1), and answers in
 * order: what it has not said by then it does not know. Nothing waits for an answer, none is
 * needed, and none counts after the last.
 */
final class TerminalProbe {
  /** Foreground, background (OSC 10 and 11), and the flags of the kitty keyboard. */
  static final String QUESTIONS = "\u001b]10;?\u001b\\\u001b]11;?\u001b\\\u001b[?u";

  /** Whether synchronized updates are known (DECRQM). */
  static final String UPDATES = "\u001b[?2026$p";

  static final String ATTRIBUTES = "\u001b[c";

  /**
   * How long after the questions a program that ends still listens, so that no answer is left for
   * the shell to read: a slow connection's round trip.
   */
  private static final long ROUND_TRIP_MILLIS = 300;

  private final boolean updatesAsked;
  private final long asked = System.nanoTime();
  private final CountDownLatch fence = new CountDownLatch(1);
  private volatile boolean saysUpdates;
  private volatile boolean keyboard;

  /**
   * @param updatesAsked whether the question for synchronized updates was among them
   */
  TerminalProbe(boolean updatesAsked) {
    this.updatesAsked = updatesAsked;
  }

  /** Receives an answer; may be called by another thread than the rest. */
  void receive(Input.Reply reply) {
    if (fence.getCount() == 0) {
      return;
    }
    switch (reply.kind()) {
      case TerminalReplies.MODE -> saysUpdates |= isKnown(reply.value());
      case TerminalReplies.KEYBOARD -> keyboard = true;
      case TerminalReplies.ATTRIBUTES -> fence.countDown();
      // the drawing code takes the colours
      default -> {}
    }
  }

  /** Whether a report is of mode 2026, and neither "not recognized" nor "permanently reset". */
  private static boolean isKnown(String report) {
    return report.equals("2026;1") || report.equals("2026;2") || report.equals("2026;3");
  }

  /** Whether the terminal is sure not to know synchronized updates, so that they are not sent. */
  boolean withoutUpdates() {
    return updatesAsked && fence.getCount() == 0 && !saysUpdates;
  }

  /** Whether the terminal knows the kitty keyboard protocol. */
  boolean keyboard() {
    return keyboard;
  }

  /** Waits until the last answer has come or none is to be expected any more. */
  void settle() {
    long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
    try {
      if (passed < ROUND_TRIP_MILLIS
          && fence.await(ROUND_TRIP_MILLIS - passed, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
