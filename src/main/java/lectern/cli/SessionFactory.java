package lectern.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import lectern.app.EarlyInput;
import lectern.app.FrameSaverConfig;
import lectern.app.SavedFrames;
import lectern.app.Services;
import lectern.app.Session;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.essay.Arrangement;
import lectern.essay.EssayDate;
import lectern.essay.NamedLibrary;
import lectern.file.DiskProbe;
import lectern.file.TimeLimit;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.screen.Size;
import lectern.state.Ledger;
import lectern.state.StateValueFile;
import lectern.terminal.Terminal;
import lectern.terminal.TerminalBidi;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.look.Theme;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/** Makes the sessions of one run, each with its first model and its services. */
final class SessionFactory {
  private static final long EASTERNMOST_SECONDS = 14 * 3600;

  private final Directories directories;
  private final DiskProbe disks;
  private final @Nullable SavedFrames frames;
  private final ConfigFile settings;
  private final Function<Config, Opener> openers;
  private final StateValueFile themes;
  private final NamedLibraries libraries;

  /** The ledger of the state folder, once it is open. */
  private @Nullable Ledger ledger;

  SessionFactory(
      Directories directories,
      DiskProbe disks,
      @Nullable SavedFrames frames,
      ConfigFile settings,
      Function<Config, Opener> openers) {
    boolean caches = disks.answers(directories.cache());
    this.directories =
        caches
            ? directories
            : new Directories(directories.config(), directories.state(), Directories.NOWHERE);
    this.disks = disks;
    this.frames = caches ? frames : null;
    this.settings = settings;
    this.openers = openers;
    this.themes = StateValueFile.theme(preferences());
    this.libraries = new NamedLibraries(settings.config());
  }

  /** The first session; it begins with what is wrong in the settings, if anything. */
  Session first(EarlyInput input, Library library, Services services, Model first) {
    String summary =
        disks.answers(directories.state())
            ? settings.summary()
            : "Your places are not known: %s: %s."
                .formatted(directories.state(), TimeLimit.NO_ANSWER);
    Model start =
        summary.isEmpty() ? first : Update.step(first, new Msg.NoticeReceived(summary)).model();
    return new Session(
        input, library, services, start.with(libraries.known(library.folder(), !first.alone())));
  }

  /** The session of another library, of a reader who sees the screen already. */
  Session next(EarlyInput input, NamedLibrary library, Model last) {
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

  /** A theme that the settings name wins over the one saved, and nothing else is read then. */
  static Settings screenSettings(
      Config config, StateValueFile themes, Map<String, String> environment) {
    Settings named =
        config.settings(Terminal.colours(environment), TerminalBidi.byTerminal(environment));
    Theme saved = config.theme() == null ? Theme.named(themes.word()) : null;
    return saved == null ? named : named.with(saved);
  }

  /** The shelf of a folder as the reader wants it, see {@link Model#shelf}. */
  Model shelf(Path folder, Size size) {
    return shelf(folder, size, screenSettings());
  }

  /** The shelf of a folder before anything is known of it, arranged as it was last. */
  private Model shelf(Path folder, Size size, Settings chosen) {
    Arrangement arrangement =
        Arrangement.named(StateValueFile.order(preferences(), Catalogue.key(folder)).word());
    return Model.shelf(libraries.name(folder), today(), size, chosen).withArrangement(arrangement);
  }

  /** One essay as the reader wants it, by its id in a folder of this name. */
  Model essay(String folder, String id, OpenPosition position, Size size) {
    return Model.essay(folder, id, position, today(), size, screenSettings());
  }

  /**
   * What a session works with that edits files.
   *
   * @param resuming whether the cursor goes to the essay last read
   */
  Services services(boolean resuming) {
    return services(directories.state(), Editor::current, resuming);
  }

  /**
   * @param state where places are saved
   */
  Services services(Path state, Supplier<Editor> editor, boolean resuming) {
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

  /** The folder of saved preferences; {@code NOWHERE} if its disk does not answer. */
  private Path preferences() {
    Path state = directories.state();
    return disks.answers(state) ? state : Directories.NOWHERE;
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

  /** How first frames are saved; none where a start would also report faults in the settings. */
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
}
