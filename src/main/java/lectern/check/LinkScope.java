package lectern.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lectern.document.Document;
import lectern.document.FragmentIndex;
import lectern.essay.Essay;
import lectern.essay.LinkResolver;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.library.ScanEvent;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import lectern.markdown.Proof;
import org.jspecify.annotations.Nullable;

/** The folder around the essays that are checked: what their links may lead to. */
final class LinkScope {
  private final Library library;
  private final Map<String, FragmentIndex> fragments = new HashMap<>();
  private @Nullable List<Essay> essays;
  private @Nullable LinkResolver links;

  LinkScope(Library library) {
    this.library = library;
  }

  /** All essays, in the order of their files; what cannot be read is reported. */
  List<Essay> essays(Consumer<ScanEvent.UnreadableFile> unreadable) {
    var found = new ArrayList<Essay>();
    library.scan(
        Catalogue.none(),
        () -> false,
        one -> {
          switch (one) {
            case ScanEvent.EssayFound(Essay essay) -> found.add(essay);
            case ScanEvent.UnreadableFile file -> unreadable.accept(file);
            case ScanEvent.FolderFound _ -> {}
          }
        });
    essays = found;
    return found;
  }

  /** The file of an essay, or null when there can be none. */
  @Nullable Path file(String id) {
    return library.file(id);
  }

  /** Reads an essay with its text. */
  EssayFile open(String id) {
    return library.open(id);
  }

  /** The essay that a link means, or null. */
  @Nullable String essay(String fromId, String address) {
    if (links == null) {
      // One file alone is checked without the others of its folder until a link needs them.
      links = LinkResolver.among(essays == null ? essays(_ -> {}) : essays);
    }
    return links.resolve(fromId, address);
  }

  /** Whether a file or folder stands where a link leads, seen from the essay or from its page. */
  boolean holds(String fromId, String path) {
    int dot = fromId.lastIndexOf('.');
    String page = dot < 0 ? fromId : fromId.substring(0, dot);
    try {
      String fromTop = path.startsWith("/") ? path.substring(1) : null;
      if (fromTop != null) {
        return Files.exists(library.folder().resolve(fromTop));
      }
      Path file = library.file(fromId);
      Path below = library.file(page);
      return (file != null && Files.exists(file.resolveSibling(path)))
          || (below != null && Files.exists(below.resolve(path)));
    } catch (InvalidPathException notOne) {
      return false;
    }
  }

  /** Proof-reads an essay with what its folder tells of its origin. */
  Proof proof(EssayFile.ReadableEssay read) {
    Essay essay = read.essay();
    var origin = Origin.of(essay.id(), essay.head().keys(), library.markersBeside(Origin.MARKERS));
    return Markdown.proof(read.body(), essay.head().title(), origin);
  }

  /** Where links into an essay lead; those of one that cannot be read are none. */
  FragmentIndex fragments(String id) {
    return fragments.computeIfAbsent(
        id,
        _ ->
            library.open(id) instanceof EssayFile.ReadableEssay read
                ? proof(read).fragments()
                : new Document(List.of()).plainText().fragments());
  }
}
