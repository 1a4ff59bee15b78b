package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.screen.Size;
import lectern.ui.key.DefaultKeys;
import lectern.ui.look.Theme;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static int measure(ScriptedProgram play) {
    var reader = play.model().reader();
    assertTrue(reader != null, "an essay is open");
    return reader.page().measure();
  }

  @Test
  void theUsualMeasureIsTheOneThatWasSet() throws Exception {
    var settings = new Settings(DefaultKeys.KEYMAP, Theme.TERMINAL, 256, 50, false, true);
    ScriptedProgram play =
        ScriptedProgram.shelf(
            ScreensTest.resource("/lectern/ui/essays"), new Size(80, 24), settings);
    assertEquals(50, measure(play.keys("j Enter")));
    assertEquals(56, measure(play.keys("+ + +")));
    assertEquals(56, measure(play.keys("q j Enter")));
    assertEquals(50, measure(play.keys("=")));
    assertTrue(play.words().contains("Column of 50 cells"), play.words());
  }
}
