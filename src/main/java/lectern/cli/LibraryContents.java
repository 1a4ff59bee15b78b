package lectern.cli;

import java.nio.file.Path;
import java.util.Map;
import lectern.app.LibraryLedger;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.ReadingProgress;
import lectern.essay.ReadingProgress.ReadingState;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.platform.Directories;
import lectern.state.Ledger;

/**
 * The essays of a folder as the commands list them.
 *
 * @param named the folder as it was named
 * @param readings how far essays are read, by id; none before {@link #withReadings}
 */
record LibraryContents(
    Path named, Library library, Catalogue catalogue, Map<String, ReadingProgress> readings) {

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
    return new LibraryContents(folder, library, now, Map.of());
  }

  /** With how far each essay is read. */
  LibraryContents withReadings(Directories directories) {
    Ledger ledger = Ledger.open(directories.state());
    var known = LibraryLedger.of(ledger, library.folder()).readings();
    return new LibraryContents(named, library, catalogue, known);
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
    return reading.state() == ReadingState.BEGUN ? reading.percent() + "%" : word(reading);
  }

  private static String word(ReadingProgress reading) {
    return switch (reading.state()) {
      case UNREAD -> "unread";
      case BEGUN -> "reading";
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
    String date = date(essay);
    return new JsonObject()
        .put("file", file(essay))
        .put("title", head.title())
        .put("date", date.isEmpty() ? null : date)
        .put("tags", head.tags().stream().map(tag -> tag.name()).toList())
        .put("authors", head.authors())
        .put("minutes", essay.minutes())
        .put("state", word(reading))
        .put("percent", reading.percent())
        .put("draft", head.draft());
  }
}
