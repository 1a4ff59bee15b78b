package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.ui.key.Keymap;
import lectern.ui.key.Where;
import org.junit.jupiter.api.Test;

/** What the README says of the keys, the libraries and its own pictures is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  /** The places that share the keys of the README's first table. */
  private static final List<Where> ALIKE =
      List.of(Where.SHELF, Where.READER, Where.NOTE, Where.LIST);

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

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String keyTables() {
    var shared = new ArrayList<>(Keymap.USUAL.bindings(Where.SHELF));
    ALIKE.forEach(where -> shared.retainAll(Keymap.USUAL.bindings(where)));
    var tables = new StringBuilder(table("Everywhere but among the tags and in a panel", shared));
    for (Where where : Where.values()) {
      var own = new ArrayList<>(Keymap.USUAL.bindings(where));
      if (ALIKE.contains(where)) {
        own.removeAll(shared);
      }
      String words = where.words();
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
