package lectern;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.markdown.Program;
import lectern.markdown.grammar.Notation;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;

/** What the README says of keys, settings, packages, libraries and its own pictures is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  /** The places that share the keys of the README's first table. */
  private static final List<KeyContext> ALIKE =
      List.of(KeyContext.SHELF, KeyContext.READER, KeyContext.NOTE, KeyContext.LIST);

  @Test
  void theKeyTablesAreTheKeyMap() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("**Everywhere but");
    int end = readme.indexOf("</details>", start);
    if (Boolean.getBoolean("golden.update")) {
      String tables = keyTables() + "\n\n";
      Files.writeString(README, readme.substring(0, start) + tables + readme.substring(end));
      return;
    }
    assertEquals(keyTables(), readme.substring(start, end).strip());
  }

  @Test
  void theTableOfNotationsIsTheCode() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("| you write | you see |");
    int end = readme.indexOf("\n\n", start);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, readme.substring(0, start) + notations() + readme.substring(end));
      return;
    }
    assertEquals(notations(), readme.substring(start, end));
  }

  private static String notations() {
    var table = new StringBuilder("| you write | you see |\n|---|---|");
    for (Notation notation : Notation.values()) {
      String written = notation.written().replace("|", "\\|").replace("\n", " ⏎ ");
      String fence = written.contains("`") ? "``` " : "`";
      table.append("\n| ").append(fence).append(written).append(new StringBuilder(fence).reverse());
      table.append(" | ").append(notation.shown().replace("<", "&lt;"));
      if (!notation.needs().isEmpty()) {
        String programs =
            notation.needs().stream().map(ReadmeTest::words).sorted().collect(joining(", "));
        table.append(" (").append(programs).append(')');
      }
      table.append(" |");
    }
    return table.toString();
  }

  /** {@code R_MARKDOWN} as people write it. */
  private static String words(Program program) {
    return switch (program) {
      case CRITIC_MARKUP -> "CriticMarkup";
      case MARKDOWN_IT -> "markdown-it";
      case MKDOCS -> "MkDocs";
      case LATEX -> "LaTeX";
      case REMARK -> "remark";
      case MDX -> "MDX";
      case R_MARKDOWN -> "R Markdown";
      default -> program.name().charAt(0) + program.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }

  @Test
  void theVersionsOfTheDependencyTableAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<String> versions = found("\\| `[\\w.:-]+` \\| ([\\d.]+) \\|", Files.readString(README));
    assertTrue(versions.size() > 8, () -> "a table of " + versions.size());
    for (String version : versions) {
      assertTrue(pom.contains(">" + version + "<"), version);
    }
  }

  @Test
  void everyFileItPointsToIsThere() throws IOException {
    List<String> files = found("(?:\\]\\(|src=\")([^:)#\"]+)[)\"]", Files.readString(README));
    assertTrue(files.size() > 3, () -> "links to " + files);
    for (String file : files) {
      assertTrue(Files.exists(Path.of(file)), file);
    }
  }

  @Test
  void everyLibraryOfTheBuildHasARow() throws IOException {
    String readme = Files.readString(README);
    List<String> libraries =
        found(
            "<artifactId>([\\w-]+)</artifactId>\\s+(?:<version>.+\\s+)?(?:<scope>.+\\s+)?</dep",
            Files.readString(Path.of("pom.xml")));
    assertTrue(libraries.size() > 15, () -> "the build names " + libraries);
    assertEquals(List.of(), missing(libraries, name -> readme.contains(":" + name + "` |")));
    assertEquals(libraries.size(), new HashSet<>(libraries).size(), "each is named once");
  }

  @Test
  void everyPackageIsNamed() throws IOException {
    String readme = Files.readString(README);
    Path root = Path.of("src/main/java/lectern");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> packages =
          files
              .filter(file -> Files.isDirectory(file) && !file.equals(root))
              .map(folder -> root.relativize(folder).toString().replace('/', '.'))
              .toList();
      assertEquals(List.of(), missing(packages, name -> readme.contains("`" + name + "`")));
    }
  }

  @Test
  void everySettingHasARow() throws IOException {
    String readme = Files.readString(README);
    List<String> settings =
        found("(?m)^(?:# )?([a-z-]+):", Files.readString(Path.of("src/main/dist/config.yaml")));
    assertTrue(settings.size() > 10, () -> "the sample names " + settings);
    assertEquals(
        List.of(), missing(settings, name -> readme.matches("(?s).*\n\\|[^|]*`" + name + "`.*")));
  }

  private static List<String> missing(List<String> names, Predicate<String> told) {
    return names.stream().filter(told.negate()).toList();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String keyTables() {
    var shared = new ArrayList<>(Keymap.USUAL.bindings(KeyContext.SHELF));
    ALIKE.forEach(context -> shared.retainAll(Keymap.USUAL.bindings(context)));
    var tables = new StringBuilder(table("Everywhere but among the tags and in a panel", shared));
    for (KeyContext context : KeyContext.values()) {
      var own = new ArrayList<>(Keymap.USUAL.bindings(context));
      if (ALIKE.contains(context)) {
        own.removeAll(shared);
      }
      String words = context.words();
      String heading = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
      tables.append("\n\n").append(table(heading, own));
    }
    return tables.toString();
  }

  private static String table(String heading, List<Keymap.Binding> bindings) {
    var table = new StringBuilder("**" + heading + "**\n\n| keys | what they do |\n|---|---|");
    for (Keymap.Binding binding : bindings) {
      table.append("\n| ");
      binding.keys().forEach(key -> table.append('`').append(Keymap.shown(key)).append("` "));
      table.append("| ").append(binding.action().words()).append(" |");
    }
    return table.toString();
  }
}
