package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lectern.app.LibraryLedger;
import lectern.config.Config;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.ReadingProgress;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.platform.Directories;
import lectern.state.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The essays of a folder as the commands list them.
 *
 * @param named the folder as it was named
 */
record LibraryContents(
    Path named, Library library, Catalogue catalogue, Map<String, ReadingProgress> readings) {

  /**
   * The folder that is meant: the named one, else the library; null, and said, if there is none.
   */
  static @Nullable Path folder(String path, Directories directories) {
    if (!path.isEmpty()) {
      Path named = Path.of(path);
      if (!Files.isDirectory(named)) {
        String reason = Files.exists(named) ? ": it is no folder" : ": there is no such folder";
        ExitCode.fail(path + reason);
        return null;
      }
      return named;
    }
    Config config = SettingsLoader.loadAndTell(directories).config();
    Path library = config.library() == null ? ReadCommand.bundled() : config.library();
    if (library == null || !Files.isDirectory(library)) {
      ExitCode.fail(
          library == null
              ? "there is no library; name a folder"
              : library
                  + ": there is no such folder; name one, or correct library: in config.yaml");
      return null;
    }
    return library;
  }

  /** Walks a folder; what cannot be read is said. */
  static LibraryContents of(Path folder, Directories directories, CommandOutput output) {
    var library = Library.at(folder);
    Catalogue now =
        library.scan(
            Catalogue.load(directories.cache(), folder),
            () -> false,
            one -> {
              if (one instanceof ScanEvent.UnreadableFile(String id, String reason)) {
                output.printMessage(
                    "lectern: " + (id.isEmpty() ? folder : folder.resolve(id)) + ": " + reason);
              }
            });
    now.save();
    Ledger ledger = Ledger.open(directories.state());
    var readings = LibraryLedger.of(ledger, library.folder()).readings();
    return new LibraryContents(folder, library, now, readings);
  }

  /** The file of an essay, below the folder as it was named. */
  String file(Essay essay) {
    return named.resolve(essay.id()).toString();
  }

  ReadingProgress reading(Essay essay) {
    return readings.getOrDefault(essay.id(), ReadingProgress.NONE);
  }

  /** How far it is read, in a word or a percentage. */
  String state(Essay essay) {
    ReadingProgress reading = reading(essay);
    return switch (reading.state()) {
      case UNREAD -> "unread";
      case BEGUN -> reading.percent() + "%";
      case FINISHED -> "finished";
    };
  }

  static String date(Essay essay) {
    EssayDate date = essay.head().date();
    return date == null ? "" : date.iso();
  }

  /** What every list says of an essay. */
  JsonObject json(Essay essay) {
    Head head = essay.head();
    ReadingProgress reading = reading(essay);
    EssayDate date = head.date();
    String state =
        switch (reading.state()) {
          case UNREAD -> "unread";
          case BEGUN -> "reading";
          case FINISHED -> "finished";
        };
    return new JsonObject()
        .put("file", file(essay))
        .put("title", head.title())
        .put("date", date == null ? null : date.iso())
        .put("tags", head.tags().stream().map(tag -> tag.name()).toList())
        .put("authors", head.authors())
        .put("minutes", essay.minutes())
        .put("state", state)
        .put("percent", reading.percent())
        .put("draft", head.draft());
  }
}
