package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.check.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every relative link of the project's pages leads somewhere, and {@code check} agrees. */
class DocLinksTest {
  private static final String LINK = "(?:\\]\\(|(?:src|href)=\")((?!https?:)[^)\"\\s]+)[)\"]";

  @ParameterizedTest
  @ValueSource(
      strings = {"README.md", "CHANGELOG.md", "src/docs/manual.md", "src/docs/architecture.md"})
  void everyLinkLeadsSomewhere(String name) throws IOException {
    Path file = Path.of(name);
    String withoutCode = DocPage.of(file).text().replaceAll("(?s)(`+).*?\\1", "");
    for (String link : DocPage.found(LINK, withoutCode)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
      assertTrue(Files.exists(target), () -> name + " links to " + link);
      if (parts.length > 1) {
        assertTrue(anchors(target).contains(parts[1]), () -> name + " links to " + link);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/manual.md", "src/docs/architecture.md"})
  void checkFindsNothingToFix(String name) {
    var findings = new ArrayList<String>();
    Check.of(Path.of(name), finding -> findings.add(finding.text()));
    assertEquals(List.of(), findings);
  }

  /** What GitHub calls the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    return DocPage.of(page).found("(?m)^#+ (.+)$").stream()
        .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
        .toList();
  }
}
