package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.cli.syntax.CompletionScript;

/**
 * {@code lectern --documents FOLDER DATE}: writes the man pages below {@code man} and the
 * completions below {@code completions} of a folder, for the packaging.
 */
final class PackageDocsCommand {
  static int run(String folder, String date) {
    ManPages pages = ManPages.of(date.split("T", 2)[0]);
    try {
      Path man = Files.createDirectories(Path.of(folder, "man"));
      Path completions = Files.createDirectories(Path.of(folder, "completions"));
      Files.writeString(man.resolve("lectern.1"), pages.commands().toString());
      Files.writeString(man.resolve("lectern-config.5"), pages.settings().toString());
      Files.writeString(completions.resolve("lectern.bash"), CompletionScript.of("bash"));
      Files.writeString(completions.resolve("_lectern"), CompletionScript.of("zsh"));
      Files.writeString(completions.resolve("lectern.fish"), CompletionScript.of("fish"));
      return ExitCode.DONE;
    } catch (IOException broken) {
      return ExitCode.fail(folder + ": the documents cannot be written: " + broken.getMessage());
    }
  }
}
