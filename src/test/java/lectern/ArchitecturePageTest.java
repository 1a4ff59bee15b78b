package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page on the architecture is that of the code: its pictures are made from the classes ({@code
 * -Dgolden.update=true} writes them), and every package, class and file it names is there.
 */
class ArchitecturePageTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lectern");

  private static final Path SOURCES = Path.of("src/main/java/lectern");

  /** The packages of a part of the program, and those that each of them uses. */
  private record Graph(Map<String, Set<String>> uses) {

    static Graph of(UnaryOperator<String> names) {
      var uses = new TreeMap<String, Set<String>>();
      for (JavaClass type : CLASSES) {
        String from = names.apply(type.getPackageName());
        if (from.isEmpty() || !isOfTheProgram(type)) {
          continue;
        }
        Set<String> used = uses.computeIfAbsent(from, _ -> new TreeSet<>());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String to = names.apply(dependency.getTargetClass().getPackageName());
          if (!to.isEmpty() && !to.equals(from)) {
            used.add(to);
          }
        }
      }
      return new Graph(uses);
    }

    /** Whether it is no test, by its source: an IDE may compile both into one folder. */
    private static boolean isOfTheProgram(JavaClass type) {
      String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
      return Files.exists(Path.of("src/main/java").resolve(file));
    }

    /** All that a package stands on. */
    private Set<String> below(String name) {
      var all = new HashSet<String>();
      for (String used : uses.getOrDefault(name, Set.of())) {
        all.add(used);
        all.addAll(below(used));
      }
      return all;
    }

    /** One line a package, above all that it uses; arrows that follow from others are left out. */
    String diagram() {
      Comparator<String> highestFirst = Comparator.comparingInt(name -> -below(name).size());
      var diagram = new StringBuilder();
      for (String name : uses.keySet().stream().sorted(highestFirst).toList()) {
        Set<String> used = uses.getOrDefault(name, Set.of());
        var direct = new TreeSet<>(used);
        used.forEach(text -> direct.removeAll(below(text)));
        String line = "%-11s %s".formatted(name, direct.isEmpty() ? "" : "─▶ ");
        diagram.append((line + String.join(", ", direct)).stripTrailing()).append('\n');
      }
      return diagram.toString();
    }
  }

  /** {@code lectern.ui.key} is {@code ui}. */
  private static String roof(String name) {
    String[] parts = name.split("\\.", -1);
    return parts[0].equals("lectern") && parts.length > 1 ? parts[1] : "";
  }

  /** {@code lectern.ui.key} is {@code key} in {@code ui}. */
  private static UnaryOperator<String> subpackagesOf(String roof) {
    String start = "lectern." + roof + ".";
    return name -> name.startsWith(start) ? name.substring(start.length()) : "";
  }

  @Test
  void thePictureOfThePackagesIsTheCode() throws IOException {
    held("<!-- packages -->", Graph.of(ArchitecturePageTest::roof).diagram());
  }

  @Test
  void thePictureOfTheRoomsIsTheCode() throws IOException {
    held(
        "<!-- subpackages -->",
        Stream.of("frontmatter", "layout", "markdown", "terminal", "ui")
            .map(roof -> roof + "\n\n" + Graph.of(subpackagesOf(roof)).diagram().indent(2))
            .collect(Collectors.joining("\n")));
  }

  private static void held(String start, String diagram) throws IOException {
    String expected = start + "\n```\n" + diagram + "```\n";
    assertEquals(expected, DocPage.of(DocPage.ARCHITECTURE).part(start, "<!-- end -->", expected));
  }

  @Test
  void everyPackageIsNamed() throws IOException {
    String page = DocPage.of(DocPage.ARCHITECTURE).text();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> packages =
          files
              .filter(file -> Files.isDirectory(file) && !file.equals(SOURCES))
              .map(folder -> SOURCES.relativize(folder).toString().replace('/', '.'))
              .toList();
      assertEquals(
          List.of(),
          DocPage.missing(packages, text -> page.matches("(?s).*\n\\|[^|]*`" + text + "`.*")));
    }
  }

  @Test
  void everyClassItNamesIsThere() throws IOException {
    var types = new HashSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        types.addAll(
            DocPage.found(
                "\\b(?:class|record|interface|enum) ([A-Z]\\w*)", Files.readString(file)));
      }
    }
    for (Path page : List.of(DocPage.ARCHITECTURE, DocPage.README)) {
      List<String> named = DocPage.of(page).found("`([A-Z][a-z]+[A-Z]\\w+)[`.]");
      assertEquals(List.of(), DocPage.missing(named, types::contains));
    }
    List<String> single = DocPage.of(DocPage.ARCHITECTURE).found("`([A-Z][a-z]+)[`.]");
    assertEquals(List.of(), DocPage.missing(single, types::contains));
  }

  @Test
  void everyFileItNamesIsThere() throws IOException {
    List<String> paths = DocPage.of(DocPage.ARCHITECTURE).found("`([a-z]+(?:/[\\w.-]+)+)`");
    assertTrue(paths.size() > 20, () -> "it names " + paths);
    assertEquals(
        List.of("target/installed"),
        DocPage.missing(
            paths, text -> Files.exists(SOURCES.resolve(text)) || Files.exists(Path.of(text))));
  }
}
