package lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Document;
import lectern.document.Inline.Text;
import lectern.document.PlainTextRange;
import lectern.document.TextUnit;
import lectern.document.TextUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is selected after which steps, from the third word of a text on. */
class SelectionTest {
  private static final Document TEXT =
      new Document(
          List.of(
              paragraph("Oil was cheap, and light. All read!"),
              paragraph("Then came (gas): 灯油。"),
              paragraph("End.")));

  private static Block paragraph(String words) {
    return new Paragraph(List.of(new Text(words)));
  }

  private static Selection step(Selection selection, TextUnits units, char key) {
    return switch (key) {
      case 'w' -> selection.forward(units, TextUnit.WORD);
      case 'b' -> selection.back(units, TextUnit.WORD);
      case ')' -> selection.forward(units, TextUnit.SENTENCE);
      case '(' -> selection.back(units, TextUnit.SENTENCE);
      case '}' -> selection.forward(units, TextUnit.PARAGRAPH);
      case '{' -> selection.back(units, TextUnit.PARAGRAPH);
      case 'v' -> selection.widen(units);
      case 'o' -> selection.swapEnds(units);
      case '_' -> selection.restart(units);
      default -> throw new IllegalArgumentException("no such step: " + key);
    };
  }

  private static Selection third(TextUnits units) {
    PlainTextRange word = units.at(TextUnit.WORD, 8);
    assertNotNull(word);
    return Selection.of(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "w > cheap, and",
        "ww > cheap, and light",
        "www > cheap, and light. All",
        "wwww > cheap, and light. All read",
        "wwwww > cheap, and light. All read!⏎Then",
        "wwb > cheap, and",
        "wwbb > cheap",
        "wwbbb > was cheap",
        "b > was cheap",
        "bb > Oil was cheap",
        "bbbb > Oil was cheap",
        "bbw > was cheap",
        "bbww > cheap",
        "bbwww > cheap, and",
        ") > cheap, and light.",
        ")) > cheap, and light. All read!",
        "))) > cheap, and light. All read!⏎Then came (gas): 灯油。",
        "))( > cheap, and light.",
        "))(( > cheap",
        "( > Oil was cheap",
        "} > cheap, and light. All read!",
        "}}}} > cheap, and light. All read!⏎Then came (gas): 灯油。⏎End.",
        "}{ > cheap",
        "}{{ > Oil was cheap",
        "v > Oil was cheap, and light.",
        "vv > Oil was cheap, and light. All read!",
        "vvv > Oil was cheap, and light. All read!",
        "vw > Oil was cheap, and light. All",
        "v}v > Oil was cheap, and light. All read!",
        "o > cheap",
        "ow > cheap, and",
        "ob > was cheap",
        "wwow > and light",
        "wwoww > light",
        "wwowww > light. All",
        "wwoow > cheap, and light. All",
        "bbob > Oil was",
        "bbobbb > Oil",
        ")ow > and light.",
        "ww_ > light",
        "ww_b > and light",
        "bb_ > Oil",
        ")) _w > read!⏎Then",
        "}wwwwww > cheap, and light. All read!⏎Then came (gas): 灯油。⏎End",
        "}wwwww > cheap, and light. All read!⏎Then came (gas): 灯油",
        "}wwww > cheap, and light. All read!⏎Then came (gas): 灯",
      })
  void stepsSelectWholeWords(String keys, String selected) {
    var units = new TextUnits(TEXT);
    Selection selection = third(units);
    for (char key : keys.replace(" ", "").toCharArray()) {
      selection = step(selection, units, key);
    }
    String words = TEXT.plainText().text().substring(selection.start(), selection.end());
    assertEquals(selected, words.replace('\n', '⏎'));
  }

  @Test
  void noStepsEverLoseTheSelection() {
    var units = new TextUnits(TEXT);
    var random = new Random(8);
    for (int round = 0; round < 200; round++) {
      Selection selection = third(units);
      var keys = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        char key = "wb)(}{vo_".charAt(random.nextInt(9));
        keys.append(key);
        selection = step(selection, units, key);
        assertTrue(
            0 <= selection.start()
                && selection.start() < selection.end()
                && selection.end() <= TEXT.plainText().length()
                && units.words(selection.start(), selection.end()) > 0,
            keys.toString());
        assertTrue(
            selection.start() <= selection.place() && selection.place() < selection.end(),
            keys.toString());
      }
    }
  }

  @Test
  void turningTwiceChangesNothingThatIsSelected() {
    var units = new TextUnits(TEXT);
    Selection selection = third(units).forward(units, TextUnit.SENTENCE).back(units, TextUnit.WORD);
    Selection turned = selection.swapEnds(units).swapEnds(units);
    assertEquals(selection.start(), turned.start());
    assertEquals(selection.end(), turned.end());
    assertEquals(selection.isBackwards(), turned.isBackwards());
  }
}
