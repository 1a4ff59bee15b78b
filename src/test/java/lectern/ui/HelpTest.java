package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.screen.Size;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help turns pages, says all of its words, and is searched. */
class HelpTest {
  private static ScriptedProgram help(int columns, int rows) throws Exception {
    var essays = ScreensTest.resource("/lectern/ui/essays");
    return ScriptedProgram.essay(essays, "lamps.md", new Size(columns, rows)).keys("?");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100, 200})
  void pagesShowAllOfItOnce(int columns) throws Exception {
    ScriptedProgram play = help(columns, 24);
    var words = new StringBuilder();
    String before = "";
    int pages = 0;
    while (!play.snapshot().equals(before)) {
      before = play.snapshot();
      words.append(play.words()).append(' ');
      pages++;
      play.keys("Space");
    }
    assertTrue(pages < 6, () -> "pages at " + columns);
    String all = words.toString();
    assertFalse(all.contains("…"), all);
    for (Keymap.Binding binding : DefaultKeys.KEYMAP.bindings(KeyContext.READER)) {
      String first = binding.action().words().split(" ")[0];
      assertTrue(all.contains(first), binding.action().words());
    }
    play.keys("g b");
    assertTrue(play.words().contains("Keys in an essay Moving"), play::snapshot);
  }

  @Test
  void aWideScreenHasTwoColumns() throws Exception {
    assertTrue(help(100, 24).words().contains("Finding"), "the second column");
    assertFalse(help(99, 24).words().contains("Copying"), "one column");
  }

  @ParameterizedTest
  @ValueSource(ints = {26, 30, 34, 35, 36, 60})
  void aTopicThatHasRoomStandsInOneColumn(int rows) throws Exception {
    var essays = ScreensTest.resource("/lectern/ui/essays");
    ScriptedProgram play = ScriptedProgram.shelf(essays, new Size(100, rows)).keys("?");
    var programs = play.snapshot().lines().filter(line -> line.contains("lectern")).toList();
    assertEquals(1, programs.size(), play::snapshot);
    int column = programs.getFirst().indexOf("lectern");
    var words = play.snapshot().lines().filter(line -> line.contains("another theme")).toList();
    assertEquals(column, words.getFirst().indexOf("T  "), play::snapshot);
  }

  @Test
  void whatIsTypedNarrowsIt() throws Exception {
    ScriptedProgram play = help(80, 24).keys("/ q r");
    assertTrue(play.words().contains("the address as a QR code"), play::snapshot);
    assertFalse(play.words().contains("down a line"), play::snapshot);
    play.keys("Enter");
    assertTrue(play.words().contains("“qr”"), play::snapshot);
    play.keys("/ z z");
    assertTrue(play.words().contains("No key like this."), play::snapshot);
    play.keys("Esc");
    assertTrue(play.words().contains("down a line"), play::snapshot);
    play.keys("Esc");
    assertEquals(KeyContext.READER, Update.keyContext(play.model()));
  }

  /** A key that works elsewhere is a letter here. */
  @Test
  void keysAreLettersWhileItIsTyped() throws Exception {
    ScriptedProgram play = help(80, 24).keys("/ ? Q q 5");
    assertFalse(play.over);
    assertTrue(play.words().contains("/?Qq5"), play::snapshot);
  }
}
