package lectern.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import lectern.document.PunctuationStyle;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.platform.HostEnvironment;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.state.Ledger;
import lectern.terminal.TerminalPort;
import lectern.ui.Model;

/** Machines that keep all in one folder, and that no browser can be opened on. */
public final class TestServices {
  /** When all of it happens, in seconds since 1970. */
  static final long NOW = 1_700_000_000;

  private TestServices() {}

  /** Runs the program on a terminal until its reader leaves; gives the exit code. */
  public static int run(TerminalPort port, Library library, Services services, Model first)
      throws InterruptedException {
    return App.run(
        new Session(new EarlyInput(port, code -> {}), library, services, first),
        (other, last) -> {
          throw new AssertionError("there is no other library");
        });
  }

  /** One without an editor. */
  static Services in(Path home) {
    return in(home, Editor.none("There is no file to edit."));
  }

  /** One with this editor. */
  public static Services in(Path home, Editor editor) {
    return in(home, editor, PunctuationStyle.AS_WRITTEN, () -> NOW);
  }

  static Services in(Path home, Editor editor, PunctuationStyle punctuation, LongSupplier clock) {
    return in(home, editor, punctuation, clock, FrameSaverConfig.NONE);
  }

  /** One without an editor, which keeps first frames. */
  static Services in(Path home, FrameSaverConfig frames) {
    Editor none = Editor.none("There is no file to edit.");
    return in(home, none, PunctuationStyle.AS_WRITTEN, () -> NOW, frames);
  }

  private static Services in(
      Path home,
      Editor editor,
      PunctuationStyle punctuation,
      LongSupplier clock,
      FrameSaverConfig frames) {
    var remote = new HostEnvironment(Os.LINUX, true, false, false, false);
    return new Services(
        home.resolve("cache"),
        home.resolve("state"),
        Ledger.open(home.resolve("state")),
        () -> new Opener(List.of(), "", remote, name -> false),
        () -> editor,
        true,
        punctuation,
        clock,
        frames);
  }
}
