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
import lectern.library.LastScan;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.platform.Directories;
import lectern.state.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * The essays of a folder as the commands list them.
 *
 * @param above the path before an essay's id, beginning with the folder as it was named
 * @param progressById how far essays are read, by id; none before {@link #withProgress}
 */
record LibraryContents(
    String above, Library library, Catalogue catalogue, Map<String, ReadingProgress> progressById) {

  /** What the last scan of a folder has found, if nothing there has changed since; else null. */
  static @Nullable LastScan lastScan(Path folder, Directories directories) {
    LastScan last = LastScan.load(directories.cache(), folder);
    return last != null && last.isOf(FolderHash.of(folder)) ? last : null;
  }

  /** Scans a folder, unless nothing there has changed; reports what cannot be read. */
  static LibraryContents of(Path folder, Directories directories, CommandOutput output) {
    var library = Library.of(folder);
    LastScan last = lastScan(folder, directories);
    Catalogue known = Catalogue.load(directories.cache(), folder);
    boolean same = last != null && last.catalogue() == known.hash();
    Catalogue now = same ? known : scan(library, known, folder, directories, output);
    String any = folder.resolve("x").toString();
    return new LibraryContents(any.substring(0, any.length() - 1), library, now, Map.of());
  }

  private static Catalogue scan(
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
      LastScan.save(directories.cache(), folder, now);
    }
    return now;
  }

  /** With how far each essay is read. */
  LibraryContents withProgress(Directories directories) {
    Ledger ledger = Ledger.open(directories.state());
    var known = LibraryLedger.of(ledger, library.folder()).progressById();
    return new LibraryContents(above, library, catalogue, known);
  }

  /** The file of an essay, below the folder as it was named. */
  String file(Essay essay) {
    return above.concat(essay.id());
  }

  ReadingProgress progress(Essay essay) {
    return progressById.getOrDefault(essay.id(), ReadingProgress.NONE);
  }

  /** How far it is read, in a word or a percentage. */
  String state(Essay essay) {
    ReadingProgress progress = progress(essay);
    return progress.state() == ReadingState.BEGUN ? progress.percent() + "%" : word(progress);
  }

  private static String word(ReadingProgress progress) {
    return switch (progress.state()) {
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
    ReadingProgress progress = progress(essay);
    String date = date(essay);
    return new JsonObject()
        .put("file", file(essay))
        .put("title", head.title())
        .put("date", date.isEmpty() ? null : date)
        .put("tags", head.tags().stream().map(tag -> tag.name()).toList())
        .put("authors", head.authors())
        .put("minutes", essay.minutes())
        .put("state", word(progress))
        .put("percent", progress.percent())
        .put("draft", head.draft());
  }
}
