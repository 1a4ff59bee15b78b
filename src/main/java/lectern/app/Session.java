package lectern.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.essay.NamedLibrary;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.screen.Input;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.Update;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * One reader of one library, or of one essay: the model, its loop and its commands.
 *
 * <p>Sessions share nothing that changes, so several may run in one process, each with a terminal
 * of its own. Whoever runs a session takes the terminal before it and gives it back after it.
 */
public final class Session {
  private final EarlyInput input;
  private final Services services;
  private final MessageQueue queue = new MessageQueue();
  private final CommandRunner commandRunner;
  private final Loop loop;

  /** What is begun once the first frame is on the screen. */
  private final Runnable background;

  /**
   * Reads what the first frame needs: the catalogued shelf, or the requested essay.
   *
   * @param input the terminal, and what was typed there until now
   * @param first the program before any message
   */
  public Session(EarlyInput input, Library library, Services services, Model first) {
    this.input = input;
    this.services = services;
    boolean shelf = !first.alone();
    Model partial = shelf ? restoreShelf(first, library, services) : null;
    Catalogue catalogue =
        shelf && partial == null
            ? Catalogue.load(services.cache(), library.folder())
            : Catalogue.none();
    LibrarySnapshot known = LibrarySnapshot.of(catalogue, services.punctuation());
    Model start = partial == null ? restoreShelf(first, known) : partial;
    commandRunner = new CommandRunner(library, services, input.port(), queue);
    loop = new Loop(input.port(), queue, start, commandRunner);
    commandRunner.saveFrames(first, shelf ? known : null);
    commandRunner.tellProgress();
    // One essay that was asked for is read before the first frame, which then shows it.
    Update.initialCommands(start).forEach(commandRunner::runHere);
    if (partial != null) {
      background = commandRunner::read;
    } else if (shelf && known.isEmpty()) {
      // A shelf that nothing is known of has nothing to show before its folder is scanned.
      commandRunner.scan(known);
      background = () -> {};
    } else {
      background = shelf ? () -> commandRunner.scan(known) : () -> {};
    }
  }

  /** The shelf as the catalogue has it, so that the first frame does not wait for the folder. */
  private static Model restoreShelf(Model first, LibrarySnapshot known) {
    return known.isEmpty()
        ? first
        : Update.step(first, new Msg.EssaysFound(known.table(), false)).model();
  }

  /** The same of a large library: only the rows that are seen first; null where they do not do. */
  private static @Nullable Model restoreShelf(Model first, Library library, Services services) {
    ShelfSummary summary = CommandRunner.summaryFile(library, services).load();
    if (summary == null || !summary.arrangement().equals(first.shelf().arrangement())) {
      return null;
    }
    var progressById = LibraryLedger.of(services.ledger(), library.folder()).progressById();
    RowWindow rows = summary.opening(progressById, first.resuming());
    return rows == null ? null : Update.step(first, new Msg.ShelfRestored(summary, rows)).model();
  }

  TerminalPort port() {
    return input.port();
  }

  Path cache() {
    return services.cache();
  }

  /** Runs until the reader leaves, the terminal goes away or {@link #end} is called. */
  void run() throws InterruptedException {
    input.listen();
    input.forwardTo(typed -> queue.tell(new Msg.InputReceived(typed)));
    loop.run(this::begin);
  }

  /**
   * The library that the reader goes to from here, or null where the program ends. What was typed
   * for it is kept for its session.
   */
  @Nullable NamedLibrary next() {
    Cmd.SwitchLibrary next = loop.next();
    if (next == null) {
      return null;
    }
    save(); // before Ctrl-C ends all at once
    List<Input> typed = new ArrayList<>(next.typed());
    input.takeBack(() -> {
      typed.addAll(queue.drainTyped());
      return typed;
    });
    return next.library();
  }

  /** The program as the reader left it. */
  Model last() {
    return loop.model();
  }

  /** What can wait until the first frame is on the screen. */
  private void begin() {
    TerminalPort port = input.port();
    port.ask();
    if (loop.model().settings().mouse()) {
      port.mouse(true);
    }
    commandRunner.watch();
    background.run();
  }

  /** Ends the session as soon as the loop comes to it; from any thread. */
  void end() {
    queue.tell(new Msg.InputReceived(new Input.EndOfInput()));
  }

  /** Ends the session because of a fault of another thread. */
  void fail(Throwable bug) {
    queue.fail(bug);
  }

  /** Saves what the reader would miss: every place that waits, and the theme; from any thread. */
  void save() {
    commandRunner.flush();
  }

  /** Saves what the next start shows first. */
  void saveStart() {
    commandRunner.saveStart(loop.model());
  }

  /** Stops all that runs beside the loop. */
  void close() {
    commandRunner.close();
  }

  /** Why a place is not saved, in a line; empty when all are. */
  String unsavedReason() {
    return commandRunner.unsavedReason();
  }
}
