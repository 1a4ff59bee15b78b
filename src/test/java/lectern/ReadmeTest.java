package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;

/** The README is short, and what it says of keys and libraries is so. */
class ReadmeTest {
  private static final int MOST_LINES = 250;

  @Test
  void itIsShort() throws IOException {
    long lines = DocPage.of(DocPage.README).text().lines().count();
    assertTrue(lines <= MOST_LINES, () -> lines + " lines; details belong to the manual");
  }

  @Test
  void itsKeysAreKeys() throws IOException {
    DocPage readme = DocPage.of(DocPage.README);
    String table = readme.text().substring(readme.text().indexOf("| key |"));
    List<String> rows = table.substring(0, table.indexOf("\n\n")).lines().skip(2).toList();
    assertEquals(10, rows.size());
    List<String> known =
        Stream.of(KeyContext.SHELF, KeyContext.READER)
            .flatMap(context -> DefaultKeys.KEYMAP.bindings(context).stream())
            .flatMap(binding -> binding.keys().stream())
            .map(Keymap::shown)
            .toList();
    List<String> keys = DocPage.found("`([^`]+)`", String.join("\n", rows));
    assertEquals(List.of(), DocPage.missing(keys, known::contains));
  }

  @Test
  void theVersionsOfTheDependencyTableAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<String> versions = DocPage.of(DocPage.README).found("\\| `[\\w.:-]+` \\| ([\\d.]+) \\|");
    assertTrue(versions.size() > 8, () -> "a table of " + versions.size());
    for (String version : versions) {
      assertTrue(pom.contains(">" + version + "<"), version);
    }
  }

  @Test
  void everyLibraryOfTheBuildHasARow() throws IOException {
    String readme = DocPage.of(DocPage.README).text();
    List<String> libraries =
        DocPage.found(
            "<artifactId>([\\w-]+)</artifactId>\\s+(?:<version>.+\\s+)?(?:<scope>.+\\s+)?</dep",
            Files.readString(Path.of("pom.xml")));
    assertTrue(libraries.size() > 15, () -> "the build names " + libraries);
    assertEquals(
        List.of(), DocPage.missing(libraries, text -> readme.contains(":" + text + "` |")));
    assertEquals(libraries.size(), new HashSet<>(libraries).size(), "each is named once");
  }
}
