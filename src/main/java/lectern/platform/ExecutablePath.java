package lectern.platform;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The folders of {@code PATH}, asked whether a program is there. */
final class ExecutablePath implements Predicate<String> {
  private final List<Path> folders = new ArrayList<>();

  /** Takes only absolute folders: what lies where the reader happens to stand is not a program. */
  ExecutablePath(String path) {
    for (String name : path.split(File.pathSeparator, -1)) {
      @Nullable Path folder = path(name);
      if (folder != null && folder.isAbsolute()) {
        folders.add(folder);
      }
    }
  }

  /** Whether the name, or the absolute path, is of a file that can be run. */
  @Override
  public boolean test(String program) {
    @Nullable Path named = path(program);
    if (named == null || program.isEmpty()) {
      return false;
    }
    if (named.isAbsolute()) {
      return runs(named);
    }
    return named.getNameCount() == 1
        && folders.stream().anyMatch(folder -> runs(folder.resolve(named)));
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException notAPath) {
      return null;
    }
  }

  private static boolean runs(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }
}
