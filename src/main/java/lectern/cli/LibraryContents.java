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
import lectern.library.FolderHash;
import lectern.library.LastWalk;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.platform.Directories;
import lectern.state.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The essays of a folder as the commands list them.
 *
 * @param above what stands before an essay's id in its path, from the folder as it was named on
 * @param readings how far essays are read, by id; none before {@link #withReadings}
 */
record LibraryContents(
    String above, Library library, Catalogue catalogue, Map<String, ReadingProgress> readings) {

  /** What the last walk of a folder has found, if nothing there has changed since; else null. */
  static @Nullable LastWalk lastWalk(Path folder, Directories directories) {
    LastWalk last = LastWalk.load(directories.cache(), folder);
    return last != null && last.isOf(FolderHash.of(folder)) ? last : null;
  }

  /** Walks a folder, unless nothing there has changed; what cannot be read is said. */
  static LibraryContents of(Path folder, Directories directories, CommandOutput output) {
    var library = Library.of(folder);
    LastWalk last = lastWalk(folder, directories);
    Catalogue known = Catalogue.load(directories.cache(), folder);
    boolean same = last != null && last.catalogue() == known.hash();
    Catalogue now = same ? known : walk(library, known, folder, directories, output);
    String any = folder.resolve("x").toString();
    return new LibraryContents(any.substring(0, any.length() - 1), library, now, Map.of());
  }

  private static Catalogue walk(
      Library library,
      Catalogue known,
      Path folder,
      Directories directories,
      CommandOutput output) {
    Catalogue now =
        library.scan(
            known,
            () -> false,
            one -> {
              switch (one) {
                case ScanEvent.UnreadableFile(String id, String reason) ->
                    output.printMessage(
                        "lectern: " + (id.isEmpty() ? folder : folder.resolve(id)) + ": " + reason);
                case ScanEvent.FolderFound _, ScanEvent.EssayFound _ -> {}
              }
            });
    if (now.save()) {
      LastWalk.save(directories.cache(), folder, now);
    }
    return now;
  }

  /** With how far each essay is read. */
  LibraryContents withReadings(Directories directories) {
    Ledger ledger = Ledger.open(directories.state());
    var known = LibraryLedger.of(ledger, library.folder()).readings();
    return new LibraryContents(above, library, catalogue, known);
  }

  /** The file of an essay, below the folder as it was named. */
  String file(Essay essay) {
    return above.concat(essay.id());
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
