package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import lectern.config.Config;
import org.jspecify.annotations.Nullable;

/** The folder that a command is about. */
final class LibraryFolder {
  private LibraryFolder() {}

  /** The named folder, else the library; null, and said, where there is none. */
  static @Nullable Path of(String named, Config config) {
    if (!named.isEmpty()) {
      Path folder = Path.of(named);
      if (Files.isDirectory(folder)) {
        return folder;
      }
      ExitCode.fail(
          named + (Files.exists(folder) ? ": it is no folder" : ": there is no such folder"));
      return null;
    }
    Path library = library(config);
    if (library == null) {
      ExitCode.fail("there is no library; name a folder");
      return null;
    }
    if (!Files.isDirectory(library)) {
      ExitCode.fail(
          library + ": there is no such folder; name one, or correct library: in config.yaml");
      return null;
    }
    return library;
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
