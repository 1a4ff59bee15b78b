package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.config.Config;
import lectern.essay.NamedLibrary;
import lectern.file.PathProbe;
import lectern.platform.Directories;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/** The folder that a command is about. */
final class LibraryArgument {
  /** The named folder or library, else the reader's; null, with a message, if there is none. */
  static @Nullable Path of(String named, Config config) {
    Path folder = named.isEmpty() ? library(config) : path(named, config);
    if (folder == null) {
      ExitCode.fail("there is no library; name a folder");
      return null;
    }
    String reason = reason(folder);
    if (!reason.isEmpty()) {
      boolean written = folder.equals(PathProbe.path(named));
      String help = written ? "" : "; name one, or correct it in config.yaml";
      ExitCode.fail((written ? named : folder) + ": " + reason + help);
      return null;
    }
    return folder;
  }

  /** What a path or a name stands for: what is there on the disk, else the library of that name. */
  static Path path(String named, Config config) {
    Path path = PathProbe.path(named);
    Path folder = config.library(named);
    return folder == null || Files.exists(path) ? path : folder;
  }

  /** The names of the reader's libraries, a line each. */
  static String names() {
    var lines = new StringBuilder();
    for (NamedLibrary library : SettingsLoader.load(Directories.current()).config().libraries()) {
      lines.append(Sanitiser.oneLine(library.name())).append('\n');
    }
    return lines.toString();
  }

  private static String reason(Path folder) {
    try {
      return switch (new PathProbe().kind(folder)) {
        case FOLDER -> "";
        case FILE, OTHER -> "it is no folder";
        case NONE -> "there is no such folder";
      };
    } catch (IOException noAnswer) {
      return noAnswer.getMessage() + "";
    }
  }

  /** The reader's library, else the essays that come with lectern; null without these. */
  static @Nullable Path library(Config config) {
    return config.library() == null ? bundled() : config.library();
  }

  /** The essays that come with lectern, where the launcher says they are. */
  static @Nullable Path bundled() {
    String essays = System.getenv("LECTERN_ESSAYS");
    return essays == null || !Files.isDirectory(Path.of(essays)) ? null : Path.of(essays);
  }
}
