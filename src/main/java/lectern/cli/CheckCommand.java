package lectern.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.check.Check;
import lectern.check.Finding;
import lectern.config.Config;
import lectern.platform.Directories;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/** {@code lectern check [PATH…]}: what the authors of essays should fix, one line a fault. */
final class CheckCommand {
  private final boolean json;
  private final boolean all;
  private final MissingPages missing = new MissingPages();
  private final PrintStream out;
  private final PrintStream err;
  private int findings;
  private int essays;

  CheckCommand(boolean json, boolean all, PrintStream out, PrintStream err) {
    this.json = json;
    this.all = all;
    this.out = out;
    this.err = err;
  }

  static int run(Request.CheckRequest check) {
    List<String> paths = check.paths();
    if (paths.isEmpty()) {
      Path library = library(SettingsLoader.loadAndTell(Directories.current()).config());
      if (library == null) {
        return ExitCode.fail("there is no library to check; name a folder: lectern check FOLDER");
      }
      paths = List.of(library.toString());
    }
    // File names and messages are UTF-8 as the files are, whatever the JVM takes the terminal for.
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    return new CheckCommand(check.json(), check.all(), out, err).run(paths);
  }

  /** The folder that is read when none is named. */
  private static @Nullable Path library(Config config) {
    return config.library() == null ? ReadCommand.bundled() : config.library();
  }

  /** Checks files and folders, and returns 1 when there is anything to fix. */
  int run(List<String> names) {
    var paths = new ArrayList<Path>();
    for (String name : names) {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        return ExitCode.fail(name + ": no such file or folder");
      }
      paths.add(path);
    }
    out.print(json ? "[" : "");
    for (Path path : paths) {
      essays += Check.of(path, this::tell);
    }
    missing.lines().forEach(line -> out.println(Sanitiser.oneLine(line)));
    out.print(json ? (findings == 0 ? "]\n" : "\n]\n") : "");
    out.flush();
    if (!json) {
      err.println(summary());
    }
    return findings == 0 ? ExitCode.DONE : ExitCode.FAULTS;
  }

  private void tell(Finding finding) {
    if (json) {
      out.print((findings == 0 ? "\n  " : ",\n  ") + JsonText.of(finding));
    } else if (!all && !finding.page().isEmpty()) {
      missing.add(finding);
    } else {
      out.println(Sanitiser.oneLine(finding.text()));
    }
    findings++;
  }

  private String summary() {
    String read = essays == 1 ? "1 essay" : essays + " essays";
    return switch (findings) {
      case 0 -> read + ", nothing to fix";
      case 1 -> read + ", 1 thing to fix";
      default -> read + ", " + findings + " things to fix";
    };
  }
}
