package lectern.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.essay.Fault;
import lectern.essay.NamedLibrary;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.Value;
import org.jspecify.annotations.Nullable;

/** Reads the folders of {@code library:} and {@code libraries:}; what is wrong is left out. */
final class LibrarySettingsReader {
  private final String home;
  private final List<Fault> faults;

  /**
   * @param home the folder that {@code ~} means
   * @param faults to which what is wrong is added
   */
  LibrarySettingsReader(String home, List<Fault> faults) {
    this.home = home;
    this.faults = faults;
  }

  /** The folder of {@code library:}, or null. */
  @Nullable Path one(HeadEntry entry) {
    return folder(entry, "library: ");
  }

  /** The names and folders of {@code libraries:}. */
  List<NamedLibrary> named(HeadEntry entry) {
    List<NamedLibrary> named = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    if (!(entry.value() instanceof Value.MapValue mapping)) {
      if (!(entry.value() instanceof Value.ScalarValue value) || !value.text().isEmpty()) {
        fault(entry, "libraries: takes names with their folders, as in libraries: {blog: ~/blog}");
      }
      return named;
    }
    for (HeadEntry each : mapping.entries()) {
      String name = each.name();
      Integer before = lines.putIfAbsent(name, each.line());
      if (before != null) {
        fault(each, "libraries: " + name + " has its folder on line " + before + " already");
      } else if (!isName(name)) {
        fault(
            each, "libraries: a name begins with a letter or a digit and has no /: “" + name + "”");
      } else {
        Path folder = folder(each, "libraries: " + name + ": ");
        if (folder != null) {
          named.add(new NamedLibrary(name, folder.toString()));
        }
      }
    }
    return named;
  }

  /** Whether a command line can have it where it may have a path. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLetterOrDigit(name.codePointAt(0))
        && name.chars().noneMatch(each -> each == '/' || Character.isISOControl(each));
  }

  private @Nullable Path folder(HeadEntry entry, String setting) {
    String written = entry.value() instanceof Value.ScalarValue value ? value.text() : "";
    boolean below = written.equals("~") || written.startsWith("~/");
    try {
      Path path = Path.of(below ? home + written.substring(1) : written);
      if (path.isAbsolute()) {
        return path;
      }
    } catch (InvalidPathException none) {
      // said below
    }
    fault(entry, setting + "takes a folder with its whole path, or from ~/ on");
    return null;
  }

  private void fault(HeadEntry entry, String message) {
    faults.add(new Fault(entry.line(), message));
  }
}
