package lectern.terminal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import sun.misc.Signal;

/** The signals of the system: the window was resized, or the program has to end. */
public final class Signals {
  private Signals() {}

  /**
   * Signals this close together are one request: a hang-up comes from the kernel and the launcher.
   */
  private static final long ONE_REQUEST_NANOS = 1_000_000_000;

  /**
   * The exit code of a program that a signal has ended after it gave its terminal back: 128 and the
   * number, unless the launcher wants to tell such an end from one that Java made by itself.
   */
  public static int code(int number) {
    return Integer.getInteger("lectern.ended", 128) + number;
  }

  /**
   * Passes {@code sink} the signal's number when the program is asked to end (TERM, HUP, INT), so
   * that it saves the place and leaves; asked again a second later, it exits at once.
   */
  public static void onEnd(IntConsumer sink) {
    var asked = new AtomicLong();
    for (String name : new String[] {"TERM", "HUP", "INT"}) {
      on(
          name,
          number -> {
            long now = System.nanoTime();
            if (asked.compareAndSet(0, now == 0 ? 1 : now)) {
              sink.accept(number);
            } else if (now - asked.get() > ONE_REQUEST_NANOS) {
              System.exit(code(number));
            }
          });
    }
  }

  static void onResize(Runnable action) {
    on("WINCH", number -> action.run());
  }

  static void onContinue(Runnable action) {
    on("CONT", number -> action.run());
  }

  private static void on(String name, IntConsumer action) {
    try {
      Signal.handle(new Signal(name), signal -> action.accept(signal.getNumber()));
    } catch (IllegalArgumentException unknownHere) {
      // not every system has every signal, and the JVM may keep one to itself (-Xrs)
      return;
    }
  }
}
