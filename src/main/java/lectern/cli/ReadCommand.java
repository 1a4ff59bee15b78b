package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lectern.app.App;
import lectern.app.EarlyInput;
import lectern.app.SavedFrames;
import lectern.app.Services;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.essay.Essay;
import lectern.file.DiskProbe;
import lectern.file.PathProbe;
import lectern.file.PathProbe.PathKind;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.library.TextDecoder;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.terminal.Terminal;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/** {@code lectern [PATH]}: the shelf of a folder, or one essay. */
final class ReadCommand {
  private final Directories directories;
  private final DiskProbe disks;
  private final ConfigFile settings;
  private final Supplier<Optional<TerminalPort>> terminals;
  private final @Nullable EarlyInput early;
  private final SessionFactory sessions;

  private ReadCommand(
      Directories directories,
      DiskProbe disks,
      @Nullable SavedFrames frames,
      ConfigFile settings,
      Supplier<Optional<TerminalPort>> terminals,
      Function<Config, Opener> openers,
      @Nullable EarlyInput early) {
    this.directories = directories;
    this.disks = disks;
    this.settings = settings;
    this.terminals = terminals;
    this.early = early;
    this.sessions = new SessionFactory(directories, disks, frames, settings, openers);
  }

  static int run(String path) throws InterruptedException {
    return run(path, Directories.current(), System.getenv(), ownTerminal(), ownOpener());
  }

  /** Gives the terminal that lectern was started on. */
  static Supplier<Optional<TerminalPort>> ownTerminal() {
    return ReadCommand::terminal;
  }

  /** Gives what opens addresses on this machine. */
  static Function<Config, Opener> ownOpener() {
    return config -> Opener.current(config.browser());
  }

  /** Opens the manual at a place in it. */
  static int manual(OpenPosition position) throws InterruptedException {
    return run(
        "", position, Directories.current(), new DiskProbe(), null, ownTerminal(), ownOpener());
  }

  /**
   * @param launched the environment, in which the launcher describes the saved frame
   * @param terminals gives the terminal to read on, or nothing where there is none
   * @param openers gives what opens addresses
   */
  static int run(
      String path,
      Directories directories,
      Map<String, String> launched,
      Supplier<Optional<TerminalPort>> terminals,
      Function<Config, Opener> openers)
      throws InterruptedException {
    SavedFrames frames = listens(path) ? SavedFrames.of(directories, launched) : null;
    var disks = new DiskProbe();
    if (listens(path) && !path.isEmpty()) {
      disks.ask(Path.of(path));
    }
    return run(path, null, directories, disks, frames, terminals, openers);
  }

  /**
   * @param manual the place of the manual to open instead of the path, or null
   */
  private static int run(
      String path,
      @Nullable OpenPosition manual,
      Directories directories,
      DiskProbe disks,
      @Nullable SavedFrames frames,
      Supplier<Optional<TerminalPort>> terminals,
      Function<Config, Opener> openers)
      throws InterruptedException {
    Thread.ofPlatform().daemon().start(Terminal::warm);
    disks.ask(directories.state());
    disks.ask(directories.cache());
    // Ctrl-C has to work while files are read, wherever they lie.
    EarlyInput early = listens(path) ? listening(terminals, frames) : null;
    try {
      ConfigFile settings = settings(directories, early);
      var command =
          new ReadCommand(directories, disks, frames, settings, terminals, openers, early);
      return manual == null ? command.read(path) : command.openManual(manual);
    } finally {
      if (early != null) {
        early.port().leave();
      }
    }
  }

  /** Whether keys are read from the first moment on: text through a pipe comes before them. */
  private static boolean listens(String path) {
    return !path.equals("-");
  }

  private int openManual(OpenPosition position) throws InterruptedException {
    EarlyInput input = input();
    return input == null
        ? noTerminal()
        : run(
            input,
            Library.ofOne(Path.of("/")),
            sessions.services(false),
            sessions.essay("lectern", Essay.MANUAL, position, input.port().size()));
  }

  private static @Nullable EarlyInput listening(
      Supplier<Optional<TerminalPort>> terminals, @Nullable SavedFrames frames) {
    Optional<TerminalPort> port = terminals.get();
    if (port.isEmpty()) {
      return null;
    }
    byte[] shown = frames == null ? null : frames.shown();
    if (shown != null) {
      port.get().adoptScreen(shown);
    }
    var early = new EarlyInput(port.get(), Runtime.getRuntime()::halt);
    early.handleSignals();
    early.listen();
    return early;
  }

  /** The settings; their errors are printed where they stay visible, not over a saved frame. */
  private static ConfigFile settings(Directories directories, @Nullable EarlyInput early) {
    ConfigFile settings = SettingsLoader.read(directories);
    if (early != null && !settings.faults().isEmpty()) {
      early.port().pause();
    }
    SettingsLoader.printFaults(settings);
    return settings;
  }

  /** The terminal to read on, as the reader wants it; null where there is none. */
  private @Nullable EarlyInput input() {
    EarlyInput input = early == null ? listening(terminals, null) : early;
    if (input != null && !settings.config().links()) {
      input.port().withoutLinks();
    }
    return input;
  }

  private int read(String path) throws InterruptedException {
    if (path.equals("-")) {
      return standardInput();
    }
    Config config = settings.config();
    Path wanted =
        path.isEmpty() ? LibraryArgument.library(config) : LibraryArgument.path(path, config);
    if (wanted == null) {
      return fail("the bundled essays are missing; name a folder: lectern FOLDER");
    }
    PathKind kind;
    try {
      kind = disks.kind(wanted);
    } catch (IOException noAnswer) {
      return fail(wanted + ": " + noAnswer.getMessage());
    }
    // Whoever names no path goes by the settings.
    boolean set = !wanted.equals(PathProbe.path(path));
    if (kind == PathKind.FOLDER) {
      return shelf(wanted, set);
    }
    if (set) {
      return fail(
          settings.file() + ": there is no folder " + wanted + "; correct it, or name another");
    }
    return kind == PathKind.FILE
        ? essay(wanted, directories.state(), Editor::current)
        : fail(
            wanted
                + (kind == PathKind.NONE
                    ? ": no such file or folder"
                    : ": neither a file nor a folder"));
  }

  /** Prints an error on the main screen. */
  private int fail(String message) {
    if (early != null) {
      early.port().leave();
    }
    return ExitCode.fail(message);
  }

  private int run(EarlyInput input, Library library, Services services, Model first)
      throws InterruptedException {
    return App.run(
        sessions.first(input, library, services, first),
        (other, last) -> sessions.next(input, other, last));
  }

  /**
   * @param resuming whether the cursor goes to the essay last read
   */
  private int shelf(Path folder, boolean resuming) throws InterruptedException {
    if (!Files.isReadable(folder)) {
      return fail(folder + ": the folder cannot be read; check its permissions");
    }
    EarlyInput input = input();
    if (input == null) {
      return noTerminal();
    }
    return run(
        input,
        Library.of(folder),
        sessions.services(resuming),
        sessions.shelf(folder, input.port().size()).withResuming(resuming));
  }

  /**
   * @param state where the place in it is saved
   */
  private int essay(Path file, Path state, Supplier<Editor> editor) throws InterruptedException {
    Path folder = parent(file);
    String id = file.getFileName() + "";
    if (EssayFile.begin(file, id) instanceof EssayFile.UnreadableEssay unreadable) {
      return fail(file + ": " + unreadable.reason());
    }
    EarlyInput input = input();
    if (input == null) {
      return noTerminal();
    }
    String name = folder.getFileName() + "";
    Model first = sessions.essay(name, id, new OpenPosition.AtLastPlace(), input.port().size());
    return run(input, Library.ofOne(folder), sessions.services(state, editor, false), first);
  }

  private static Path parent(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("/") : parent;
  }

  /**
   * Standard input becomes a file of this run only, and so does the place in it; keys come from the
   * terminal itself.
   */
  private int standardInput() throws InterruptedException {
    if (!canDraw()) {
      return noTerminal(); // before a text that may be long in coming
    }
    try (PipedEssay piped = PipedEssay.create(Path.of(System.getProperty("java.io.tmpdir")))) {
      // one byte more than an essay may have, so that it is known when there are too many
      Files.write(piped.file(), System.in.readNBytes(TextDecoder.LARGEST + 1));
      return essay(
          piped.file(),
          piped.folder(),
          () -> Editor.none("This essay came through a pipe: there is no file to edit."));
    } catch (IOException broken) {
      return ExitCode.fail("standard input: " + broken.getMessage());
    }
  }

  private static Optional<TerminalPort> terminal() {
    return canDraw() ? Terminal.open(System.getenv()) : Optional.empty();
  }

  /** Whether there is a terminal to read on. */
  static boolean canDraw() {
    return StandardOutput.isTerminal() && Terminal.canDraw(System.getenv());
  }

  private static int noTerminal() {
    String term = System.getenv().getOrDefault("TERM", "");
    String reason =
        StandardOutput.isTerminal() && !canDraw()
            ? "the terminal cannot be drawn on, as TERM is " + (term.isEmpty() ? "not set" : term)
            : "there is no terminal to read in";
    return ExitCode.fail(reason + "; lectern cat FILE prints an essay");
  }
}
