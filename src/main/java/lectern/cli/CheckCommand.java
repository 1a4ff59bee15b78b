package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.check.Check;
import lectern.check.Finding;
import lectern.config.Config;
import lectern.file.PathProbe;
import lectern.file.PathProbe.PathKind;
import lectern.platform.Directories;
import lectern.text.Sanitiser;

/** {@code lectern check [PATH…]}: what the authors of essays should fix, one line a fault. */
final class CheckCommand {
  private final boolean all;
  private final CommandOutput output;
  private final MissingPages missing = new MissingPages();
  private final PathProbe probe = new PathProbe();
  private int findings;
  private int essays;

  CheckCommand(boolean all, CommandOutput output) {
    this.all = all;
    this.output = output;
  }

  static int run(Request.CheckRequest check) {
    Config config = SettingsLoader.load(Directories.current()).config();
    List<String> paths =
        check.paths().stream().map(path -> LibraryArgument.path(path, config).toString()).toList();
    if (paths.isEmpty()) {
      Path library = LibraryArgument.of("", config);
      if (library == null) {
        return ExitCode.WRONG;
      }
      paths = List.of(library.toString());
    }
    return new CheckCommand(check.all(), CommandOutput.standard(check.json(), false)).run(paths);
  }

  /** Checks files and folders, and returns 1 when there is anything to fix. */
  int run(List<String> names) {
    var paths = new ArrayList<Path>();
    for (String name : names) {
      Path path = PathProbe.path(name);
      try {
        if (probe.kind(path) == PathKind.NONE) {
          return ExitCode.fail(name + ": no such file or folder");
        }
      } catch (IOException noAnswer) {
        return ExitCode.fail(name + ": " + noAnswer.getMessage());
      }
      paths.add(path);
    }
    for (Path path : paths) {
      essays += Check.of(path, this::tell);
    }
    missing.lines().forEach(this::print);
    int code = output.finish(findings > 0);
    if (output.form() != CommandOutput.Form.JSON) {
      output.printMessage(summary());
    }
    return code;
  }

  private void tell(Finding finding) {
    findings++;
    if (output.form() == CommandOutput.Form.JSON) {
      output.printEntry(
          finding.file(),
          List.of(),
          () ->
              new JsonObject()
                  .put("file", finding.file())
                  .put("line", finding.line())
                  .put("column", finding.column() == 0 ? null : finding.column())
                  .put("message", finding.message()));
    } else if (!all && !finding.page().isEmpty()) {
      missing.add(finding);
    } else {
      print(finding.text());
    }
  }

  private void print(String line) {
    output.line(Sanitiser.oneLine(line));
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
