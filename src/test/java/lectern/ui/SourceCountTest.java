package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Frame;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shelf, all that is known of an essay, and its sources report one number. */
class SourceCountTest {
  @TempDir private Path folder;

  @Test
  void anEssayThatWasOpenedHasOneNumberEverywhere() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        """
        # Lamps

        See [one](https://example.org/1), [two](mailto:a@example.org) and [three](ftp://example.org).[^1]

        [^1]: ps://example.org/4
        """);
    ScriptedProgram play = ScriptedProgram.shelf(folder, new Size(80, 24)).keys("Enter");
    shows(play.keys("i"), "Sources  4");
    shows(play.keys("Esc L"), "Sources  4");
    shows(play.keys("Esc q"), "4 sources");
  }

  private static void shows(ScriptedProgram play, String words) {
    Frame frame = play.frame();
    var text = new StringBuilder();
    for (int row = 0; row < frame.size().rows(); row++) {
      text.append(frame.row(row)).append('\n');
    }
    assertTrue(text.indexOf(words) >= 0, text.toString());
  }
}
