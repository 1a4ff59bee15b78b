package lectern.search;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.essay.ReadingProgress;
import lectern.library.Catalogue;
import lectern.library.Library;

/** Folders of essays that tests search. */
public final class TestLibraries {
  private static final Path RESOURCES = Path.of("src/test/resources/lectern/search");

  private TestLibraries() {}

  /** The essays of many languages, and those that come with lectern below {@code bundled}. */
  public static Path many(Path folder) throws IOException {
    copy(RESOURCES.resolve("library"), folder);
    copy(Path.of("essays"), folder.resolve("bundled"));
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  public static List<String> queries() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("queries.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** What a scan finds in a folder. */
  static Catalogue scan(Path folder) {
    return Library.of(folder).scan(Catalogue.none(), () -> false, _ -> {});
  }

  /** The index of a folder, up to date. */
  static SearchIndex index(Path cache, Path folder) {
    SearchIndex index = SearchIndex.open(cache, Library.of(folder));
    index.update(scan(folder), () -> false, _ -> {});
    return index;
  }

  /** The ids that a query finds, best first. */
  static List<String> ids(SearchIndex index, String query) {
    return ids(index.find(SearchQuery.of(query), READINGS, Integer.MAX_VALUE, () -> false));
  }

  static List<String> ids(SearchAnswer answer) {
    return answer.results().stream().map(result -> result.essay().id()).toList();
  }

  private static final Map<String, ReadingProgress> READINGS = progressById();

  private static Map<String, ReadingProgress> progressById() {
    var progressById = new HashMap<String, ReadingProgress>();
    progressById.put("bread.md", new ReadingProgress(ReadingProgress.ReadingState.BEGUN, 40, 5));
    progressById.put(
        "letters/walking.md", new ReadingProgress(ReadingProgress.ReadingState.FINISHED, 100, 9));
    return progressById;
  }
}
