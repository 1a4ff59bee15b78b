package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.app.SavedFrames;
import lectern.cli.CommandOutput.Form;
import lectern.cli.syntax.HelpText;
import lectern.platform.Directories;
import lectern.platform.HostEnvironment;
import lectern.platform.Opener;
import lectern.screen.Size;
import lectern.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * {@code lectern --train CACHE FOLDER}: a scripted run without a terminal, with which the packaging
 * fills a start-up cache: {@code read} with what a reader's first minute needs, {@code print} with
 * what the printing commands need.
 *
 * <p>It runs the commands themselves, because the cache keeps a lambda only if the code that
 * creates it has run. Nothing of the reader's own is read or written, and no browser opened.
 */
final class TrainCommand {
  private static final List<String> ON_THE_SHELF =
      List.of(
          "j j k t Down Space Esc Esc / a Esc s s s s",
          "Enter",
          "j j d u Space b ] [ Tab Tab S-Tab Enter",
          "Tab Esc ? Esc",
          "G g q",
          "j Enter",
          "j j q",
          "Q");

  private static final List<String> IN_AN_ESSAY =
      List.of("j Space Tab Enter", "Esc t j Esc / m e Enter n", "Esc g Q");

  static int run(StartupCache cache, String folder) throws InterruptedException {
    try {
      var _ = Directories.current();
      var _ = FastCommandLineParser.parse(folder);
      // A random name would fill the cache with what makes random numbers.
      Path temporary =
          Path.of(System.getProperty("java.io.tmpdir"), "lectern-train-" + System.nanoTime());
      Path config = Files.createDirectories(temporary.resolve("config"));
      var directories =
          new Directories(config, temporary.resolve("home/state"), temporary.resolve("home/cache"));
      return switch (cache) {
        case READ -> read(folder, directories);
        case PRINT -> print(folder, directories);
      };
    } catch (IOException | ClassNotFoundException broken) {
      return ExitCode.fail("training: " + broken.getMessage());
    }
  }

  private static int read(String folder, Directories directories)
      throws InterruptedException, IOException {
    // Only passed: the training has a terminal of its own, and opens nothing.
    var _ = ReadCommand.ownTerminal();
    var _ = ReadCommand.ownOpener();
    var _ = ReadCommand.canDraw();
    read(folder, directories, ON_THE_SHELF);
    List<String> essays = essays(Path.of(folder));
    read(essays.getFirst(), directories, IN_AN_ESSAY);
    for (String essay : essays) { // between them they use all that essays are written with
      read(essay, directories, List.of("Space", "Q"));
    }
    // Settings as readers have them, one file with keys of its own, one simple.
    set(directories, "keys:\n  reader:\n    down: [j, Down]\n");
    read(folder, directories, ON_THE_SHELF);
    set(directories, "theme: sepia\nmeasure: 72\nlibraries:\n  essays: " + folder + "\n");
    read(folder, directories, List.of("j Enter", "Q"));
    String large = large(directories.cache().resolveSibling("large"));
    read(large, directories, List.of("j", "Q"));
    read(large, directories, List.of("j / 9 9 9 Esc", "Q"));
    return ExitCode.DONE;
  }

  /** A library that is not read whole before its first frame. */
  private static String large(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int essay = 0; essay < 1_000; essay++) {
      String frontMatter =
          "---\ntitle: Essay %d\ndate: 2024-01-02\ntags: [a, b/c]\n".formatted(essay);
      String description = "description: " + "of all words ".repeat(24) + "\n---\nWords.\n";
      Files.writeString(folder.resolve(essay + ".md"), frontMatter + description);
    }
    return folder.toString();
  }

  private static int print(String folder, Directories directories)
      throws IOException, ClassNotFoundException {
    var _ = HelpText.text();
    var _ = Version.text();
    List<String> essays = essays(Path.of(folder));
    int code = CatCommand.run(new Request.CatRequest(essays, true, 0, false), directories);
    set(directories, "theme: sepia\nmeasure: 72\nlibraries:\n  essays: " + folder + "\n");
    code =
        Math.max(
            code, CatCommand.run(new Request.CatRequest(essays, false, 0, false), directories));
    // The training may find this class initialized already, while a start has to load it.
    var _ = Class.forName("java.lang.invoke.DirectMethodHandle$1");
    Path cache = directories.cache().resolve("new/lectern"); // the folder above is not there, too
    var fresh = new Directories(directories.config(), directories.state(), cache);
    for (Form form : List.of(Form.TERMINAL, Form.FIELDS)) { // the second time, all is as before
      var output = new CommandOutput(System.out, System.err, form, false);
      for (String command : List.of("tags", "list")) {
        code = Math.max(code, listing(FastCommandLineParser.parse(command, folder), fresh, output));
      }
    }
    return code;
  }

  private static int listing(
      @Nullable Request request, Directories directories, CommandOutput output) {
    return switch (request) {
      case Request.ListRequest list -> ListCommand.run(list, directories, output);
      case Request.TagsRequest tags -> TagsCommand.run(tags, directories, output);
      case null, default -> ExitCode.BUG;
    };
  }

  private static void set(Directories directories, String settings) throws IOException {
    Files.writeString(directories.config().resolve("config.yaml"), settings);
  }

  private static void read(String path, Directories directories, List<String> script)
      throws InterruptedException, IOException {
    try (InputStream keys = ScriptedKeyboard.type(script)) {
      ReadCommand.run(
          path,
          directories,
          launcherVariables(path, directories),
          () -> Optional.of(Terminal.rehearsal(keys)),
          config -> new Opener(config.browser(), "", HostEnvironment.current(), program -> false));
    }
  }

  /** What a launcher says that has put the frame on the screen which an earlier run has saved. */
  private static Map<String, String> launcherVariables(String path, Directories directories)
      throws IOException {
    Path frame = SavedFrames.file(directories, new Size(80, 24), path);
    var variables = new HashMap<>(Map.of("LECTERN_LOOK", "", "LECTERN_PATH", path));
    if (Files.exists(frame)) {
      String text = Files.readString(frame, StandardCharsets.ISO_8859_1);
      variables.put("LECTERN_FRAME", text.split("\n")[1] + " " + frame);
    }
    return variables;
  }

  /** The essays at the top of the folder, by name. */
  private static List<String> essays(Path folder) throws IOException {
    // A stream would fill the cache with what no start needs.
    var essays = new ArrayList<String>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.toString().endsWith(".md")) {
          essays.add(file.toString());
        }
      }
    }
    essays.sort(null);
    return essays;
  }
}
