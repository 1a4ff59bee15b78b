package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.screen.Size;
import lectern.ui.key.KeyContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources and notes are narrowed by what is typed, and say what can be done with them. */
class ListFilterTest {
  @TempDir Path folder;

  @BeforeEach
  void anEssayWithSources() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "A [guide](https://tyres.example/g), a [rise](https://model.example/"
            + "x".repeat(60)
            + ") and https://bare.example/p.[^1][^2]\n\n[^1]: On oil.\n[^2]: On gas.\n");
  }

  private ScriptedProgram essay(int columns, int rows) {
    return ScriptedProgram.essay(folder, "a.md", new Size(columns, rows));
  }

  @ParameterizedTest
  @CsvSource({
    "L / g u i d e, guide, rise",
    "L / t y r e s, guide, rise",
    "L / x x x x, rise, guide",
    "F / g a s, On gas, On oil",
    "F / g a s Enter, On gas, On oil",
  })
  void lettersNarrow(String keys, String there, String gone) {
    String list = essay(80, 24).keys(keys).snapshot().replaceAll("(?m)^   .*$", "");
    assertTrue(list.contains(there), list);
    assertFalse(list.contains(gone), list);
  }

  @Test
  void whatIsNarrowedIsChosen() {
    ScriptedProgram play = essay(80, 24).keys("L / r i s e Enter Enter");
    assertTrue(play.deeds.toString().contains("model.example"), play.deeds::toString);
    play = essay(80, 24).keys("L / z z z");
    assertTrue(play.words().contains("Nothing like this."), play::snapshot);
    assertEquals(KeyContext.LIST, Update.keyContext(play.keys("Enter Esc").model()));
    assertTrue(play.words().contains("Sources 3"), play::snapshot);
    assertEquals(KeyContext.READER, Update.keyContext(play.keys("Esc").model()));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,16", "40,12"})
  void aLongAddressLeavesTheKeysTheirRow(int columns, int rows) {
    ScriptedProgram play = essay(columns, rows).keys("L j");
    assertTrue(play.frame().row(rows - 1).contains("Esc closes"), play::snapshot);
    assertTrue(play.frame().row(rows - 2).contains("xxx"), play::snapshot);
  }

  @Test
  void aHostIsSaidOnce() {
    String row = essay(80, 24).keys("L").frame().row(8);
    assertEquals("https://bare.example/p", row.strip());
  }

  @Test
  void aMessageLeavesThePanelItsKeys() {
    ScriptedProgram play = essay(80, 24);
    play.nowhere = "there is no display";
    play.keys("Tab Enter");
    String words = play.words();
    assertTrue(words.contains("Sent the address to your terminal's clipboard."), words);
    assertTrue(words.contains("p QR code"), words);
  }

  /** As a selection begins, and as it is moved. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ r i s e Enter v y | copy rise",
        "/ r i s e Enter Esc v y | copy A",
        "v / r i s e Enter y | copy A guide, a rise",
      })
  void aSelectionBeginsAtTheHitAndReachesToOne(String keys, String deed) {
    ScriptedProgram play = essay(80, 24).keys(keys);
    assertTrue(play.deeds.toString().contains(deed), play.deeds::toString);
  }

  @Test
  void aClickMovesTheEndOfASelection() {
    ScriptedProgram play = essay(80, 24).keys("v").click("guide").keys("y");
    assertTrue(play.deeds.toString().contains("copy A guide"), play.deeds::toString);
    assertTrue(play.words().contains("Sent 2 words to"), play::snapshot);
  }
}
