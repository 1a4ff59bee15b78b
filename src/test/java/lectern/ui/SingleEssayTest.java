package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in an essay that was opened as a file lead to the files around it. */
class SingleEssayTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ScriptedProgram play(String link) throws IOException {
    write("one.md", "# One\n\nSee " + link + ".\n");
    return ScriptedProgram.essay(folder, "one.md", new Size(80, 24));
  }

  @BeforeEach
  void files() throws IOException {
    write("two.md", "---\ntitle: Of two rivers\n---\n\nThe second.\n\n## Banks\n\nOf sand.\n");
    write("cafe\u0301.md", "Where coffee is.\n");
    write("sub/three.md", "The third.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "[[two]], The second",
    "[[Two]], The second",
    "[[Of two rivers]], The second",
    "[[two#Banks]], Banks",
    "[x](two.md), The second",
    "[x](two), The second",
    "[x](./two.md#banks), Banks",
    "[x](caf\u00e9.md), Where coffee",
    "[[caf\u00e9]], Where coffee",
    "[x](sub/three.md), The third",
    "[[three]], The third",
    "[[sub/three]], The third",
  })
  void aLinkLeadsToTheFileAndBack(String link, String words) throws IOException {
    ScriptedProgram play = play(link).keys("Tab Enter");
    assertTrue(shown(play).contains(words), shown(play));
    play.keys("Backspace");
    assertTrue(shown(play).contains("See "), shown(play));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[four]]", "[x](four)", "[x](../four.md)"})
  void whatIsNotThereIsSaid(String link) throws IOException {
    ScriptedProgram play = play(link).keys("Tab Enter");
    assertTrue(shown(play).contains("No essay here is called"), shown(play));
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    ScriptedProgram play = play("[x](four.md)").keys("Tab Enter");
    assertTrue(shown(play).contains("No essay here is called “four.md”."), shown(play));
  }

  private static String shown(ScriptedProgram play) {
    var text = new StringBuilder();
    var frame = play.frame();
    for (int row = 0; row < frame.size().rows(); row++) {
      text.append(frame.row(row)).append('\n');
    }
    return text.toString();
  }
}
