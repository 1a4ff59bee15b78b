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
import lectern.app.FrameSaverConfig;
import lectern.app.SavedFrames;
import lectern.app.Services;
import lectern.app.Session;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.NamedLibrary;
import lectern.file.DiskProbe;
import lectern.file.PathProbe.PathKind;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.library.TextDecoder;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.screen.Size;
import lectern.state.Ledger;
import lectern.state.StateValueFile;
import lectern.terminal.Terminal;
import lectern.terminal.TerminalBidi;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.look.Theme;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/** {@code lectern [PATH]}: the shelf of a folder, or one essay. */
final class ReadCommand {
  private final Directories directories;
  private final DiskProbe disks;
  private final @Nullable SavedFrames frames;
  private final ConfigFile settings;
  private final Supplier<Optional<TerminalPort>> terminals;
  private final Function<Config, Opener> openers;
  private final @Nullable EarlyInput early;
  private final StateValueFile themes;
  private final NamedLibraries libraries;

  /** Of the folder of what is remembered, once it is asked for. */
  private @Nullable Ledger ledger;

  private ReadCommand(
      Directories directories,
      DiskProbe disks,
      @Nullable SavedFrames frames,
      ConfigFile settings,
      Supplier<Optional<TerminalPort>> terminals,
      Function<Config, Opener> openers,
      @Nullable EarlyInput early) {
    boolean caches = disks.answers(directories.cache());
    this.directories =
        caches
            ? directories
            : new Directories(directories.config(), directories.state(), Directories.NOWHERE);
    this.disks = disks;
    this.frames = caches ? frames : null;
    this.settings = settings;
    this.terminals = terminals;
    this.openers = openers;
    this.early = early;
    this.themes = StateValueFile.theme(preferences());
    this.libraries = new NamedLibraries(settings.config());
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

  /** Opens the manual at a place of it. */
  static int manual(OpenPosition position) throws InterruptedException {
    return run(
        Directories.current(),
        new DiskProbe(),
        null,
        ownTerminal(),
        ownOpener(),
        true,
        command -> command.openManual(position));
  }

  /**
   * @param launched the environment, of which what the launcher says of saved frames is read
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
    // Text through a pipe comes before keys.
    boolean listens = !path.equals("-");
    SavedFrames frames = listens ? SavedFrames.of(directories, launched) : null;
    var disks = new DiskProbe();
    if (listens && !path.isEmpty()) {
      disks.ask(Path.of(path));
    }
    return run(
        directories, disks, frames, terminals, openers, listens, command -> command.read(path));
  }

  private static int run(
      Directories directories,
      DiskProbe disks,
      @Nullable SavedFrames frames,
      Supplier<Optional<TerminalPort>> terminals,
      Function<Config, Opener> openers,
      boolean listens,
      ReadTask task)
      throws InterruptedException {
    Thread.ofPlatform().daemon().start(Terminal::warm);
    disks.ask(directories.state());
    disks.ask(directories.cache());
    // Ctrl-C has to work while files are read, wherever they lie.
    EarlyInput early = listens ? listening(terminals, frames) : null;
    try {
      ConfigFile settings = settings(directories, early);
      return task.run(
          new ReadCommand(directories, disks, frames, settings, terminals, openers, early));
    } finally {
      if (early != null) {
        early.port().leave();
      }
    }
  }

  /** What is read. */
  private interface ReadTask {
    int run(ReadCommand command) throws InterruptedException;
  }

  private int openManual(OpenPosition position) throws InterruptedException {
    EarlyInput input = input();
    if (input == null) {
      return noTerminal();
    }
    Model first =
        Model.essay(
            "lectern", Essay.MANUAL, position, today(), input.port().size(), screenSettings());
    return run(
        input,
        Library.ofOne(Path.of("/")),
        services(directories.state(), Editor::current, false),
        first);
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

  /** The folder of what is remembered, as far as it can be read. */
  private Path preferences() {
    Path state = directories.state();
    return disks.answers(state) ? state : Directories.NOWHERE;
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
    boolean set = !wanted.equals(Path.of(path));
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

  /** Begins with what is wrong in the settings, if anything. */
  private int run(EarlyInput input, Library library, Services services, Model first)
      throws InterruptedException {
    String summary =
        disks.answers(directories.state())
            ? settings.summary()
            : "Your places are not known: %s: %s."
                .formatted(directories.state(), TimeLimit.NO_ANSWER);
    Model start =
        summary.isEmpty() ? first : Update.step(first, new Msg.NoticeReceived(summary)).model();
    return App.run(
        new Session(
            input,
            library,
            services,
            start.with(libraries.known(library.folder(), !first.alone()))),
        (other, last) -> session(input, other, last));
  }

  /** The session of another library, of a reader who sees the screen already. */
  private Session session(EarlyInput input, NamedLibrary library, Model last) {
    Path folder = Path.of(library.folder());
    Model first = shelf(folder, last.size(), last.settings()).withResuming(true);
    boolean isDefault = folder.equals(LibraryArgument.library(settings.config()));
    SavedFrames others = frames == null ? null : frames.at(isDefault ? "" : library.folder());
    FrameSaverConfig saverConfig = firstFrames(others, isDefault);
    Services services = services(directories.state(), Editor::current, saverConfig);
    return new Session(
        input, Library.of(folder), services, first.with(libraries.known(folder, true)));
  }

  private Settings screenSettings() {
    return screenSettings(settings.config(), themes, System.getenv());
  }

  /** A theme that the settings name wins over the one kept, and nothing else is read then. */
  static Settings screenSettings(
      Config config, StateValueFile themes, Map<String, String> environment) {
    Settings named =
        config.settings(Terminal.colours(environment), TerminalBidi.byTerminal(environment));
    Theme saved = config.theme() == null ? Theme.named(themes.word()) : null;
    return saved == null ? named : named.with(saved);
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
    Model first = shelf(folder, input.port().size(), screenSettings());
    Services services = services(directories.state(), Editor::current, resuming);
    return run(input, Library.of(folder), services, first.withResuming(resuming));
  }

  /** The shelf of a folder before anything is known of it, arranged as it was last. */
  private Model shelf(Path folder, Size size, Settings chosen) {
    Arrangement arrangement =
        Arrangement.named(StateValueFile.order(preferences(), Catalogue.key(folder)).word());
    return Model.shelf(libraries.name(folder), today(), size, chosen).withArrangement(arrangement);
  }

  /**
   * @param state where the place in it is remembered
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
    Model first = Model.essay(name, id, today(), input.port().size(), screenSettings());
    return run(input, Library.ofOne(folder), services(state, editor, false), first);
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

  private Services services(Path state, Supplier<Editor> editor, boolean resuming) {
    return services(state, editor, firstFrames(frames, resuming));
  }

  private Services services(Path state, Supplier<Editor> editor, FrameSaverConfig saverConfig) {
    return new Services(
        directories.cache(),
        directories.state(),
        ledger(state),
        () -> openers.apply(settings.config()),
        editor,
        settings.config().clipboard(),
        settings.config().typography().punctuation(),
        () -> System.currentTimeMillis() / 1000,
        saverConfig);
  }

  /** One ledger for all sessions: what one could not save is tried again by the next. */
  private Ledger ledger(Path state) {
    Ledger known = ledger;
    if (known == null) {
      known = disks.answers(state) ? Ledger.open(state) : Ledger.openLater(state);
      ledger = state.equals(directories.state()) ? known : null;
    }
    return known;
  }

  /** How first frames are kept; none where a start would also report faults in the settings. */
  private FrameSaverConfig firstFrames(@Nullable SavedFrames saved, boolean resuming) {
    boolean links = settings.config().links();
    return saved == null || !settings.faults().isEmpty()
        ? FrameSaverConfig.NONE
        : new FrameSaverConfig(
            saved,
            resuming,
            settings.config().savedFrame(),
            this::screenSettings,
            frame -> Terminal.firstFrame(frame, System.getenv(), links));
  }

  /**
   * The latest day it can be anywhere on Earth, so that no essay of today is marked as future; the
   * time zones of the JDK are not loaded for a mark that is off by some hours.
   */
  private static EssayDate today() {
    return EssayDate.ofEpochSecond(System.currentTimeMillis() / 1000 + EASTERNMOST_SECONDS);
  }

  private static final long EASTERNMOST_SECONDS = 14 * 3600;
}
