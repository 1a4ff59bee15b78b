package lectern.app;

import java.util.concurrent.atomic.AtomicInteger;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.screen.Input;
import lectern.terminal.Signals;
import lectern.terminal.TerminalPort;
import lectern.text.Sanitiser;
import lectern.ui.Model;
import lectern.ui.Update;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/** The program from the first frame to the last. */
public final class App {
  /** The exit code of a program that met a fault of its own (EX_SOFTWARE of BSD's sysexits). */
  public static final int BUG = 70;

  private App() {}

  /**
   * Runs a shelf or an essay on a terminal until the reader leaves; the terminal is given back and
   * the place saved however that comes about.
   *
   * @param first the program before any message
   * @param walk whether the folder is the reader's library, to be walked and remembered
   * @return the exit code: 0; 128 and the number of the signal that asked for the end; or {@link
   *     #BUG}, and standard error then says where there is more
   */
  public static int run(
      TerminalPort port, Library library, Services services, Model first, boolean walk)
      throws InterruptedException {
    return run(new EarlyInput(port, code -> {}), library, services, first, walk);
  }

  /** The same where what was typed until now counts as well. */
  public static int run(
      EarlyInput input, Library library, Services services, Model first, boolean walk)
      throws InterruptedException {
    TerminalPort port = input.port();
    Model partial = walk ? remembered(first, library, services) : null;
    Catalogue catalogue =
        walk && partial == null
            ? Catalogue.load(services.cache(), library.folder())
            : Catalogue.none();
    LibrarySnapshot known = LibrarySnapshot.of(catalogue, services.punctuation());
    Model start = partial == null ? remembered(first, known) : partial;
    var queue = new MessageQueue();
    var loop = new Loop(port, queue, start);
    var commandRunner = new CommandRunner(library, services, port, queue);
    commandRunner.saveFrames(first, walk ? known : null);
    commandRunner.tellReadings();
    // One essay that was asked for is read before the first frame, which then shows it.
    Update.first(start).forEach(commandRunner::runHere);
    // A shelf that nothing is known of has nothing to show before its folder is walked.
    boolean unknown = walk && partial == null && known.isEmpty();
    if (unknown) {
      commandRunner.scan(known);
    }
    var hook = new Thread(() -> end(port, commandRunner), "last words");
    Runtime.getRuntime().addShutdownHook(hook);
    ErrorLog log = ErrorLog.redirect(services.cache());
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    // Without its keyboard, for instance, the program would stand there and hear nobody.
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> queue.fail(fault));
    int code;
    Throwable bug = null;
    try {
      code =
          run(
              input,
              queue,
              loop,
              commandRunner,
              () -> {
                begin(port, start, commandRunner);
                if (partial != null) {
                  commandRunner.read();
                } else if (walk && !unknown) {
                  commandRunner.scan(known);
                }
              });
      ShelfSummary summary = walk ? loop.summary() : null;
      if (summary != null) {
        commandRunner.keep(summary);
      }
      commandRunner.saveFrames(loop.model());
    } catch (RuntimeException | Error fault) {
      bug = fault;
      code = BUG;
    } finally {
      log.giveBack();
      Thread.setDefaultUncaughtExceptionHandler(before);
      forget(hook);
      commandRunner.close();
    }
    if (!commandRunner.unsaved().isEmpty()) {
      System.err.println("lectern: " + Sanitiser.oneLine(commandRunner.unsaved()));
    }
    if (bug != null) {
      log.report(bug);
    }
    return code;
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

  private static int run(
      EarlyInput input,
      MessageQueue queue,
      Loop loop,
      CommandRunner commandRunner,
      Runnable afterFirstFrame)
      throws InterruptedException {
    TerminalPort port = input.port();
    var signal = new AtomicInteger();
    try {
      port.enter();
      input.listen();
      input.handTo(typed -> queue.tell(new Msg.Typed(typed)));
      Signals.onEnd(number -> {
        signal.set(number);
        queue.tell(new Msg.Typed(new Input.EndOfInput()));
      });
      loop.run(commandRunner, afterFirstFrame);
    } finally {
      end(port, commandRunner);
    }
    return signal.get() == 0 ? 0 : Signals.code(signal.get());
  }

  /** What can wait until the first frame is on the screen. */
  private static void begin(TerminalPort port, Model first, CommandRunner commandRunner) {
    port.ask();
    if (first.settings().mouse()) {
      port.mouse(true);
    }
    commandRunner.watch();
  }

  private static void end(TerminalPort port, CommandRunner commandRunner) {
    try {
      commandRunner.flush();
    } finally {
      port.leave();
    }
  }

  /**
   * The shelf as the catalogue remembers it, so that the first frame does not wait for the folder.
   */
  private static Model remembered(Model first, LibrarySnapshot known) {
    return known.isEmpty()
        ? first
        : Update.step(first, new Msg.EssaysFound(known.table(), false)).model();
  }

  /** The same of a large library: only the rows that are seen first; null where they do not do. */
  private static @Nullable Model remembered(Model first, Library library, Services services) {
    ShelfSummary summary = CommandRunner.summaryFile(library, services).load();
    if (summary == null || !summary.arrangement().equals(first.shelf().arrangement())) {
      return null;
    }
    var readings = LibraryLedger.of(services.ledger(), library.folder()).readings();
    RowWindow rows = summary.opening(readings, first.resuming());
    return rows == null ? null : Update.step(first, new Msg.ShelfRemembered(summary, rows)).model();
  }
}
