package lectern.app;

import java.util.concurrent.atomic.AtomicInteger;
import lectern.terminal.Signals;
import lectern.terminal.TerminalPort;
import lectern.text.Sanitiser;

/** The process around a session: signals, the error log, the terminal given back, exit codes. */
public final class App {
  /** The exit code of a program that met a fault of its own (EX_SOFTWARE of BSD's sysexits). */
  public static final int BUG = 70;

  private App() {}

  /**
   * Runs a session until the reader leaves; the terminal is given back and the place saved however
   * that comes about.
   *
   * @return the exit code: 0; 128 and the number of the signal that asked for the end; or {@link
   *     #BUG}, and standard error then says where there is more
   */
  public static int run(Session session) throws InterruptedException {
    TerminalPort port = session.port();
    var signal = new AtomicInteger();
    Throwable bug = null;
    var hook = new Thread(() -> leave(session), "last words");
    Runtime.getRuntime().addShutdownHook(hook);
    ErrorLog log = ErrorLog.redirect(session.cache());
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    // Without its keyboard, for instance, the program would stand there and hear nobody.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> session.fail(fault));
    try {
      try {
        port.enter();
        Signals.onEnd(number -> {
          signal.set(number);
          session.end();
        });
        session.run();
      } finally {
        leave(session);
      }
      session.saveStart();
    } catch (RuntimeException | Error fault) {
      bug = fault;
    } finally {
      log.giveBack();
      Thread.setDefaultUncaughtExceptionHandler(before);
      forget(hook);
      session.close();
    }
    if (!session.unsaved().isEmpty()) {
      System.err.println("lectern: " + Sanitiser.oneLine(session.unsaved()));
    }
    if (bug != null) {
      log.report(bug);
      return BUG;
    }
    return signal.get() == 0 ? 0 : Signals.code(signal.get());
  }

  private static void leave(Session session) {
    try {
      session.save();
    } finally {
      session.port().leave();
    }
  }

  /** A program that is over is not kept until the machine ends, too. */
  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the machine ends already, and the hook has begun
      return;
    }
  }
}
