package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.ui.key.KeyContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links in the notes beside the text are followed there. */
class MarginLinksTest {
  @TempDir Path folder;

  @BeforeEach
  void anEssayWithNotes() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "Money[^1] and a gift[^2] and a [last](https://last.example).\n\n"
            + "So it goes.\n\n".repeat(60)
            + "[^1]: See [here](https://here.example) and [there](https://there.example).\n"
            + "[^2]: Plainly.\n");
  }

  private ScriptedProgram essay(int columns) {
    return ScriptedProgram.essay(folder, "a.md", new Size(columns, 34));
  }

  private static String highlighted(Frame frame) {
    var highlighted = new StringBuilder();
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        if (frame.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
          highlighted.append(frame.cell(row, column).cluster());
        }
      }
    }
    return highlighted.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "100, Tab Enter, here",
    "100, 1 Enter, here",
    "100, Tab Enter Tab, there",
    "100, Tab Enter Tab Tab, ²",
    "100, Tab Enter Tab S-Tab, here",
    "100, Tab Enter S-Tab, ¹",
    "100, Tab Tab Enter, ²",
    "100, Tab Enter Esc, ¹",
    "100, Tab Enter Tab Esc, ¹",
    "100, Tab Enter Esc Esc, ''",
    "200, Tab Enter Tab, there",
  })
  void aNoteThatStandsWholeIsEnteredThere(int columns, String keys, String highlighted) {
    ScriptedProgram play = essay(columns).keys(keys);
    assertEquals(highlighted, highlighted(play.frame()), play::snapshot);
    assertEquals(KeyContext.READER, Update.keyContext(play.model()));
  }

  @Test
  void withoutAMarginItIsOpened() {
    assertTrue(essay(80).keys("Tab Enter").words().contains("── 1 ──"));
    assertTrue(essay(100).keys("z Tab Enter").words().contains("── 1 ──"));
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "80, 3"})
  void lettersStandOverAllThatCanBeOpened(int columns, int count) {
    ScriptedProgram play = essay(columns).keys("o");
    assertEquals(count, highlighted(play.frame()).length(), play::snapshot);
  }

  @Test
  void aLetterSelectsALinkInTheMargin() {
    ScriptedProgram play = essay(100).keys("o g Enter");
    assertEquals("[browse https://there.example]", play.deeds.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "there, '', [browse https://there.example], there",
    "See, '', [], here",
    "there, Tab Tab, [browse https://there.example], there",
    "Plainly, '', [], ²",
  })
  void aClickFollowsALinkInTheMarginElseEntersItsNote(
      String at, String keys, String deeds, String highlighted) {
    ScriptedProgram play = essay(100).keys(keys).click(at);
    assertEquals(deeds, play.deeds.toString());
    assertEquals(highlighted, highlighted(play.frame()), play::snapshot);
  }

  @Test
  void anAddressInTheMarginIsShortAndWholeInTheStatus() throws IOException {
    String address = "https://www.joelonsoftware.com/2002/06/12/strategy-letter-v/";
    Files.writeString(
        folder.resolve("a.md"), "Money.[^1]\n\nSo it goes.\n\n[^1]: See " + address + " too.\n");
    ScriptedProgram play = essay(100);
    assertTrue(play.snapshot().contains(" joelonsoftware.com\n"), play::snapshot);
    assertTrue(play.snapshot().contains(" …/strategy-letter-"), play::snapshot);
    play.keys("Tab Enter");
    assertTrue(
        highlighted(play.frame()).startsWith("joelonsoftware.com…/strategy-letter-v"),
        play::snapshot);
    assertTrue(play.snapshot().contains("\n      " + address + "\n"), play::snapshot);
  }
}
