package lectern.ui.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import lectern.screen.Frame;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.text.Graphemes;
import lectern.text.Widths;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

  /** The cursor is written as {@code |}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one|; x; onex|",
        "one|; Space; 'one |'",
        "o|ne; x; ox|ne",
        "one|; Backspace; on|",
        "o|ne; C-h; |ne",
        "|one; Backspace; |one",
        "o|ne; Delete; o|e",
        "one|; Delete; one|",
        "one two|; C-w; 'one |'",
        "'one two  |'; C-w; 'one |'",
        "one| two; C-w; '| two'",
        "one| two; C-u; '| two'",
        "one| two; C-k; one|",
        "one|; Left; on|e",
        "|one; Left; |one",
        "on|e; Right; one|",
        "one|; Right; one|",
        "o|ne; Home; |one",
        "o|ne; End; one|",
        "one|; F5; one|",
        "one|; A-x; one|",
        "日本|; Backspace; 日|",
        "e\u0301|; Backspace; |",
        "e\u0301|; Left; |e\u0301",
        "👩‍🚀|; Left; |👩‍🚀",
        "🇫🇷🇩🇪|; Backspace; 🇫🇷|",
      })
  void editsLikeAShell(String before, String key, String after) {
    int at = before.indexOf('|');
    Prompt prompt = new Prompt(before.replace("|", ""), at).afterKey(Key.of(key));
    assertEquals(
        after,
        prompt.text().substring(0, prompt.at()) + "|" + prompt.text().substring(prompt.at()));
  }

  @Test
  void takesALineOfAPasteAndNoControls() {
    Prompt prompt = new Prompt("ab", 1).paste("  one\u001b[2J\ntwo ");
    assertTrue(prompt.text().startsWith("aone"), prompt.text());
    assertTrue(prompt.text().endsWith("b"), prompt.text());
    assertTrue(prompt.text().chars().noneMatch(Character::isISOControl), prompt.text());
    assertEquals(200, Prompt.of("x".repeat(150)).paste("y".repeat(1_000_000)).text().length());
  }

  /** Whatever is typed, the cursor stands between two characters and inside the row. */
  @Test
  void theCursorIsAlwaysInItsPlace() {
    var random = new Random(7);
    String[] keys = {
      "a",
      "Space",
      "日",
      "\u0301",
      "👩",
      "\u200d",
      "Backspace",
      "Delete",
      "Left",
      "Right",
      "Home",
      "End",
      "C-w",
      "C-k"
    };
    for (int columns : new int[] {1, 2, 5, 20, 40, 80}) {
      Prompt prompt = Prompt.EMPTY;
      for (int i = 0; i < 600; i++) {
        prompt = prompt.afterKey(Key.of(keys[random.nextInt(random.nextInt(4) == 0 ? 14 : 8)]));
        int at = 0;
        while (at < prompt.at()) {
          at = Graphemes.next(prompt.text(), at);
        }
        assertEquals(at, prompt.at());
        var frame = new Frame(new Size(columns, 1));
        PromptLine.draw(frame, Theme.TERMINAL, 0, "/", prompt, "3 of 17");
        assertTrue(frame.cursorColumn() >= 0 && frame.cursorColumn() < columns);
        assertTrue(Widths.NARROW.of(frame.row(0)) <= columns);
      }
    }
  }

  @Test
  void whatStandsAtTheRightGivesWay() {
    var wide = new Frame(new Size(40, 1));
    PromptLine.draw(wide, Theme.TERMINAL, 0, "/", Prompt.of("lamp"), "3 of 17");
    assertEquals(" /lamp                          3 of 17", wide.row(0));
    assertEquals(6, wide.cursorColumn());
    var narrow = new Frame(new Size(20, 1));
    PromptLine.draw(narrow, Theme.TERMINAL, 0, "/", Prompt.of("lamp"), "3 of 17");
    assertEquals("/lamp", narrow.row(0));
  }

  @Test
  void backspaceOnAnEmptyPromptLeaves() {
    assertTrue(Prompt.EMPTY.leavesOn(Key.of("Backspace")));
    assertTrue(Prompt.EMPTY.leavesOn(Key.of("C-h")));
    assertFalse(Prompt.EMPTY.leavesOn(Key.of("C-w")));
    assertFalse(Prompt.of("lamp").leavesOn(Key.of("Backspace")));
  }

  @Test
  void insideTheTextCursorKeysEditTheLine() {
    Prompt inside = Prompt.of("lamp").afterKey(Key.of("Left"));
    assertTrue(inside.takes(Key.of("Right")));
    assertTrue(inside.takes(Key.of("Home")));
    assertFalse(inside.takes(Key.of("Down")));
    assertFalse(inside.takes(Key.of("-")));
    assertFalse(Prompt.of("lamp").takes(Key.of("Home")));
  }
}
