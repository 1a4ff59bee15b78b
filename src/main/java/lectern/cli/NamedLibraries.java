package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.config.Config;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import org.jspecify.annotations.Nullable;

/** The libraries that a reader can go to: those of the settings, and the one that was opened. */
final class NamedLibraries {
  private final List<NamedLibrary> libraries = new ArrayList<>();

  NamedLibraries(Config config) {
    libraries.addAll(config.libraries());
    Path library = config.library();
    if (library != null && find(library) == null) {
      libraries.addFirst(unnamed(library));
    }
  }

  /** The name of the library of a folder: its own, or that of the folder. */
  String name(Path folder) {
    NamedLibrary named = find(folder);
    return (named == null ? unnamed(folder) : named).name();
  }

  /**
   * The libraries that a reader can go to from this one; none if it is the only one.
   *
   * @param open its folder
   * @param shelf whether it has a shelf to go to; an essay opened alone has none
   */
  List<LibraryInfo> known(Path open, boolean shelf) {
    if (shelf && find(open) == null) {
      libraries.addFirst(unnamed(open));
    }
    List<LibraryInfo> known = new ArrayList<>();
    NamedLibrary current = shelf ? find(open) : null;
    libraries.forEach(library -> known.add(new LibraryInfo(library, -1, library.equals(current))));
    return shelf && known.size() == 1 ? List.of() : known;
  }

  private @Nullable NamedLibrary find(Path folder) {
    Path whole = whole(folder);
    for (NamedLibrary library : libraries) {
      if (whole(Path.of(library.folder())).equals(whole)) {
        return library;
      }
    }
    return null;
  }

  private static NamedLibrary unnamed(Path folder) {
    Path whole = whole(folder);
    Path name = whole.getFileName();
    return new NamedLibrary(name == null ? "/" : name.toString(), whole.toString());
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
