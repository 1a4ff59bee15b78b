package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.platform.Directories;
import lectern.platform.LinkEnvironment;
import lectern.platform.Opener;
import lectern.terminal.Terminal;

/**
 * {@code lectern --train FOLDER}: a scripted run without a terminal, which the packaging uses to
 * fill the ahead-of-time cache with what a reader's first minute needs.
 *
 * <p>It goes the ways of the commands themselves, as the cache keeps each place in the code that
 * makes a lambda only when it has been passed. Nothing of the reader's own is read or written, and
 * no browser opened.
 */
final class TrainCommand {
  private TrainCommand() {}

  private static final List<String> ON_THE_SHELF =
      List.of(
          "j j k t Down Space Esc Esc / a Esc s s s s",
          "Enter",
          "j j d u Space b ] [ Tab Tab S-Tab Enter",
          "Tab Esc o Esc L j Esc + - = ? Esc",
          "G g q",
          "j Enter",
          "j j q",
          "Q");

  private static final List<String> IN_AN_ESSAY =
      List.of("j Space Tab Enter", "Esc t j Esc / m e Enter n", "Esc g Q");

  static int run(String folder) throws InterruptedException {
    try {
      var _ = Directories.current();
      Path temporary = Files.createTempDirectory("lectern-train");
      Path config = Files.createDirectories(temporary.resolve("config"));
      var directories =
          new Directories(config, temporary.resolve("state"), temporary.resolve("cache"));
      List<String> essays = essays(Path.of(folder));
      read(folder, directories, ON_THE_SHELF);
      read(essays.getFirst(), directories, IN_AN_ESSAY);
      // Settings as readers have them, one file with keys of its own, one simple.
      Files.writeString(config.resolve("config.yaml"), "keys:\n  reader:\n    down: [j, Down]\n");
      read(folder, directories, ON_THE_SHELF);
      Files.writeString(config.resolve("config.yaml"), "theme: sepia\nmeasure: 72\n");
      return HotPath.parse(words(essays)) instanceof Request.CatRequest cat
          ? CatCommand.run(cat, directories)
          : Cli.failed("training: " + folder + " cannot be printed");
    } catch (IOException broken) {
      return Cli.failed("training: " + broken.getMessage());
    }
  }

  private static void read(String path, Directories directories, List<String> script)
      throws InterruptedException, IOException {
    try (InputStream keys = ScriptedKeyboard.type(script)) {
      ReadCommand.run(
          path,
          directories,
          () -> Optional.of(Terminal.rehearsal(keys)),
          config -> new Opener(config.browser(), "", LinkEnvironment.current(), program -> false));
    }
  }

  /** The essays at the top of the folder, by name. */
  private static List<String> essays(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(it -> it.endsWith(".md")).sorted().toList();
    }
  }

  private static String[] words(List<String> essays) {
    return Stream.concat(Stream.of("cat"), essays.stream()).toArray(String[]::new);
  }
}
