package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.ui.key.Keymap;
import lectern.ui.key.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The key map is the help screen, and every key of it does something. */
class KeymapTest {

  @ParameterizedTest
  @EnumSource(Where.class)
  void everyKeyIsWrittenAsItIsRead(Where where) {
    for (Keymap.Binding binding : Keymap.USUAL.bindings(where)) {
      assertFalse(binding.keys().isEmpty());
      for (String key : binding.keys()) {
        assertEquals(key, Key.of(key).written());
        assertEquals(binding.action(), Keymap.USUAL.action(where, Key.of(key)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Where.class)
  void theHelpShowsEveryBinding(Where where) {
    var lines = PanelView.helpLines(Keymap.USUAL, where);
    assertEquals(Keymap.USUAL.bindings(where).size(), lines.size());
    for (var line : lines) {
      assertFalse(line.words().isEmpty());
    }
  }

  @Test
  void helpOpensEverywhereAndClosesWithTheSameKey() throws Exception {
    Play play = Play.shelf(ScreensTest.resource("/lectern/ui/essays"), new Size(80, 24));
    for (String way : new String[] {"", "t", "Esc j Enter", "Tab Enter", "Esc L"}) {
      play.keys(way);
      String before = play.picture();
      play.keys("?");
      assertTrue(play.words().contains("Keys "), way);
      play.keys("?");
      assertEquals(before, play.picture());
    }
  }
}
