package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.app.App;
import lectern.app.Machine;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.document.Punctuation;
import lectern.essay.EssayDate;
import lectern.library.Library;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.platform.Surroundings;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.state.Ledger;
import lectern.terminal.MemoryPort;
import lectern.terminal.TtyPort;
import lectern.ui.Model;
import lectern.ui.Settings;

/**
 * {@code lectern --train FOLDER}: a scripted run without a terminal, which the packaging uses to
 * fill the ahead-of-time cache with the classes a reader's first minute needs.
 */
final class TrainCommand {
  private TrainCommand() {}

  private static final Size SIZE = new Size(80, 24);
  private static final int ROUNDS = 2;

  /** Each line is played with a pause before it, so that what is opened has come. */
  private static final List<String> SCRIPT =
      List.of(
          "j j k t Down Space Esc Esc / a Esc s s s s",
          "Enter",
          "j j d u Space b ] [ Tab Tab S-Tab Enter",
          "Tab Esc o Esc L j Esc + - = ? Esc",
          "G g q",
          "j Enter",
          "j j q");

  static int run(String folder) throws InterruptedException {
    try {
      meetTerminal();
      Path cache = Files.createTempDirectory("lectern-train");
      for (int round = 0; round < ROUNDS; round++) {
        play(Path.of(folder), cache);
      }
      return print(Path.of(folder), settings(cache));
    } catch (IOException broken) {
      return Cli.failed("training: " + broken.getMessage());
    }
  }

  /**
   * Loads what only a real terminal needs, as the launcher announces one; nothing is read from it
   * or written to it.
   */
  private static void meetTerminal() {
    var _ = Directories.current();
    var _ = TtyPort.open(Map.of("LECTERN_TTY", "0:0", "LECTERN_SIZE", "24 80"), true);
  }

  /** Settings as readers have them, one file simple, one with keys of its own. */
  private static Config settings(Path folder) throws IOException {
    Files.writeString(folder.resolve("config.yaml"), "theme: sepia\nmeasure: 72\n");
    Config simple = ConfigFile.read(folder, Map.of()).config();
    Files.writeString(folder.resolve("config.yaml"), "keys:\n  reader:\n    down: [j, Down]\n");
    ConfigFile.read(folder, Map.of());
    return simple;
  }

  /** Prints the essays at the top of the folder, as {@code cat} does. */
  private static int print(Path folder, Config config) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(Path::toString).filter(it -> it.endsWith(".md")).toList();
      return CatCommand.run(new Request.Cat(names, false, 0), config);
    }
  }

  private static void play(Path folder, Path cache) throws InterruptedException {
    var port = MemoryPort.silent(SIZE);
    var machine =
        new Machine(
            cache,
            Ledger.open(cache),
            TrainCommand::nowhere,
            () -> Editor.none(""),
            false,
            Punctuation.AS_WRITTEN,
            () -> 1_700_000_000L);
    Thread.ofPlatform().daemon().start(() -> type(port));
    Model first = Model.shelf("essays", EssayDate.of(2026, 1, 1), SIZE, Settings.USUAL);
    App.run(port, Library.at(folder), machine, first, true);
  }

  /** An opener that opens nothing: training starts no programs. */
  private static Opener nowhere() {
    return new Opener(
        List.of(), "", new Surroundings(Os.LINUX, true, false, false, false), name -> false);
  }

  private static void type(MemoryPort port) {
    try {
      for (String line : SCRIPT) {
        Thread.sleep(PAUSE_MILLIS);
        for (Input key : keys(line)) {
          port.send(key);
        }
      }
      Thread.sleep(PAUSE_MILLIS);
      port.send(Key.of("Q"));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static final long PAUSE_MILLIS = 250;

  private static List<Input> keys(String line) {
    var keys = new ArrayList<Input>();
    for (String written : line.split(" ", -1)) {
      keys.add(Key.of(written));
    }
    return keys;
  }
}
