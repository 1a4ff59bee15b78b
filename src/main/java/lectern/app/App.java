package lectern.app;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import lectern.essay.NamedLibrary;
import lectern.terminal.Signals;
import lectern.terminal.TerminalPort;
import lectern.text.Sanitiser;
import lectern.ui.Model;

/** The process around a session: signals, error log, restoring the terminal, exit codes. */
public final class App {
  /** The exit code after a bug in lectern (EX_SOFTWARE of BSD's sysexits). */
  public static final int BUG = 70;

  private App() {}

  /**
   * Runs a session until the reader leaves, and another for each library that the reader switches
   * to. However a session ends, the terminal is restored and the place is saved.
   *
   * @param others makes the session of a library, on the same {@link EarlyInput}; is given the
   *     program as the reader left it
   * @return the exit code: 0; 128 and the number of the signal that asked for the end; or {@link
   *     #BUG}, and standard error then says where there is more
   */
  public static int run(Session first, BiFunction<NamedLibrary, Model, Session> others)
      throws InterruptedException {
    TerminalPort port = first.port();
    var signal = new AtomicInteger();
    var current = new AtomicReference<>(first);
    var bugs = new ConcurrentLinkedQueue<Throwable>();
    Throwable bug = null;
    var hook = new Thread(() -> leave(current.get()), "last words");
    Runtime.getRuntime().addShutdownHook(hook);
    ErrorLog log = ErrorLog.redirect(first.cache());
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    // Without its keyboard, for instance, the program would stand there and take no key.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      bugs.add(failure);
      current.get().fail(failure);
    });
    try {
      try {
        port.enter();
        Signals.onEnd(number -> {
          signal.set(number);
          current.get().end();
        });
        first.run();
        NamedLibrary next = first.next();
        while (next != null) {
          Session left = current.get();
          end(left);
          Session session = others.apply(next, left.last());
          current.set(session);
          // What the one before was told when it was over by then counts for this one.
          bugs.forEach(session::fail);
          if (signal.get() != 0) {
            session.end();
          }
          session.run();
          next = session.next();
        }
      } finally {
        leave(current.get());
      }
      current.get().saveStart();
    } catch (RuntimeException | Error failure) {
      bug = failure;
    } finally {
      log.restore();
      Thread.setDefaultUncaughtExceptionHandler(before);
      forget(hook);
      current.get().close();
    }
    String unsaved = current.get().unsavedReason();
    if (!unsaved.isEmpty()) {
      System.err.println("lectern: " + Sanitiser.oneLine(unsaved));
    }
    if (bug != null) {
      log.report(bug);
      return BUG;
    }
    return signal.get() == 0 ? 0 : Signals.code(signal.get());
  }

  /** Ends a session after which another comes. */
  private static void end(Session session) {
    session.saveStart();
    session.close();
  }

  private static void leave(Session session) {
    try {
      session.save();
    } finally {
      session.port().leave();
    }
  }

  /** Removes the shutdown hook, so that a session that has ended can be collected. */
  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the machine ends already, and the hook has begun
      return;
    }
  }
}
