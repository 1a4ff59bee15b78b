package lectern.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.document.PunctuationStyle;
import lectern.essay.Essay;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.essay.ShelfFilter;
import lectern.essay.ShelfSummary;
import lectern.file.PathProbe;
import lectern.file.PathProbe.PathKind;
import lectern.library.Catalogue;
import lectern.library.SummaryFile;
import lectern.ui.loop.Msg;

/** Finds what is known of libraries that are not open, and whether they can be. */
final class LibraryProbe {
  private final Path cache;
  private final PunctuationStyle punctuation;

  LibraryProbe(Path cache, PunctuationStyle punctuation) {
    this.cache = cache;
    this.punctuation = punctuation;
  }

  /** The same libraries with how many essays they had when they were last left. */
  List<LibraryInfo> count(List<LibraryInfo> libraries) {
    return libraries.stream()
        .map(library ->
            new LibraryInfo(
                library.library(), count(Path.of(library.library().folder())), library.open()))
        .toList();
  }

  private int count(Path folder) {
    ShelfSummary summary = new SummaryFile(cache, folder, punctuation).load();
    if (summary != null) {
      return summary.total();
    }
    List<Essay> essays = Catalogue.load(cache, folder).essays();
    return essays.isEmpty() ? -1 : (int) essays.stream().filter(ShelfFilter.NONE::shows).count();
  }

  /** Looks whether the folder of a library can be read. */
  static Msg.LibraryChecked check(NamedLibrary library) {
    Path folder = Path.of(library.folder());
    String reason;
    try {
      boolean isFolder =
          new PathProbe().kind(folder) == PathKind.FOLDER && Files.isReadable(folder);
      reason = isFolder ? "" : ": there is no folder that can be read; correct it in config.yaml.";
    } catch (IOException noAnswer) {
      reason = ": " + noAnswer.getMessage() + ".";
    }
    return new Msg.LibraryChecked(library, reason.isEmpty() ? "" : folder + reason);
  }
}
