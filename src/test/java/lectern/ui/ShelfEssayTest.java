package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The essay under the cursor of the shelf is edited, and opened where it stands on the web. */
class ShelfEssayTest {
  @TempDir Path folder;

  private ScriptedProgram shelf() {
    return ScriptedProgram.shelf(folder, new Size(80, 24));
  }

  private void write(String fields) throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n" + fields + "\n---\n\nWords.\n");
  }

  @Test
  void editingStartsAtTheFirstLineAndRefreshesTheShelf() throws IOException {
    write("draft: false");
    ScriptedProgram play = shelf().keys("e");
    assertEquals("[edit a.md at its first line, refresh [a.md]]", play.deeds.toString());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          url: https://essays.example/a
          URL: HTTPS://essays.example/a
          canonicalURL: https://essays.example/a
          canonical_url: https://essays.example/a
          permalink: https://essays.example/a
          'url: /a
          canonical: https://essays.example/a'
          'link: https://elsewhere.example/b
          url: https://essays.example/a'
          source: https://essays.example/a
          """)
  void itsPageOnTheWebIsOpened(String fields) throws IOException {
    write(fields);
    assertEquals(
        "[browse https://essays.example/a]",
        shelf().keys("o").deeds.toString().replace("HTTPS", "https"));
  }

  @ParameterizedTest
  @CsvSource({
    "url: /a",
    "permalink: :year/:title",
    "link: javascript:alert(1)",
    "link: ftp://essays.example/a",
    "source: The source of https://essays.example/a",
    "image: https://essays.example/a.png",
  })
  void whereNoneIsSaidThatIsSaid(String fields) throws IOException {
    write(fields);
    ScriptedProgram play = shelf().keys("o");
    assertEquals("[]", play.deeds.toString());
    assertEquals("Its front matter names no page on the web.", play.model().message());
  }

  @ParameterizedTest
  @CsvSource({"e", "o"})
  void anEmptyShelfDoesNothing(String key) {
    assertEquals("[]", shelf().keys(key).deeds.toString());
  }
}
