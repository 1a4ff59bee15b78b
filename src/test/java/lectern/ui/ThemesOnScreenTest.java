package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.screen.Cell;
import lectern.screen.CellStyle;
import lectern.screen.Colour;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.key.DefaultKeys;
import lectern.ui.look.ContrastRatio;
import lectern.ui.look.Theme;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Themes as they come on the screen. */
class ThemesOnScreenTest {
  private static final String WALK =
      "t Down Esc / Backspace ? Esc j Enter Tab Enter Tab Esc o Esc L j Esc d # Esc ? Esc";

  private static ScriptedProgram play(Theme theme, int colours) throws Exception {
    var settings = new Settings(DefaultKeys.KEYMAP, theme, colours, 66, false, true);
    return ScriptedProgram.shelf(
        ScreensTest.resource("/lectern/ui/essays"), new Size(80, 24), settings);
  }

  /**
   * No cell is left in the terminal's own look where a theme has its own background, and none less.
   */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void aThemePaintsTheWholeScreen(Theme theme) throws Exception {
    ScriptedProgram play = play(theme, 256);
    whole(play.frame(), theme, "");
    for (String key : WALK.split(" ", -1)) {
      play.keys(key);
      whole(play.frame(), theme, key);
    }
    whole(play.resize(new Size(9, 3)).frame(), theme, "resize");
  }

  private static void whole(Frame frame, Theme theme, String key) {
    boolean own = theme.text().background().equals(Colour.OWN);
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        Cell cell = frame.cell(row, column);
        CellStyle cellStyle = cell.cellStyle();
        String where = theme + " after " + key + " at " + row + ", " + column + ": " + cell;
        assertEquals(own, cellStyle.background().equals(Colour.OWN), where);
        if (!own) {
          double ratio =
              ContrastRatio.of(
                  (Colour.RgbColour) cellStyle.colour(), (Colour.RgbColour) cellStyle.background());
          assertTrue(ratio >= 4.5, where);
        }
      }
    }
  }

  /** In a terminal's own colours a green tick may not be seen, so that it only stands back. */
  @ParameterizedTest
  @CsvSource({
    "TERMINAL, 80, ✓, quiet",
    "LIGHT, 80, ✓, finished",
    "TERMINAL, 120, █, quiet",
    "LIGHT, 120, █, quiet"
  })
  void signsOfTheShelfStandBack(Theme theme, int columns, String sign, String style)
      throws Exception {
    ScriptedProgram play = play(theme, 256).resize(new Size(columns, 24)).keys("j x k");
    CellStyle wanted = style.equals("quiet") ? theme.quiet() : theme.finished();
    assertEquals(wanted, last(play.frame(), sign));
  }

  /** The style of the last cell with this character. */
  private static CellStyle last(Frame frame, String sign) {
    CellStyle last = CellStyle.PLAIN;
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        Cell cell = frame.cell(row, column);
        last = cell.cluster().equals(sign) ? cell.cellStyle() : last;
      }
    }
    return last;
  }

  @Test
  void aKeyShowsTheNextThemeOnTheShelfAndInAnEssay() throws Exception {
    ScriptedProgram play = play(Theme.TERMINAL, 256).keys("T");
    assertEquals(Theme.LIGHT, play.model().theme());
    assertTrue(play.words().contains("Theme light."), play.words());
    play.keys("Enter T T");
    assertEquals(Theme.SEPIA, play.model().theme());
    play.keys("q");
    assertEquals(Theme.SEPIA, play.model().theme());
  }

  @Test
  void withoutColoursItSaysSo() throws Exception {
    ScriptedProgram play = play(Theme.SEPIA, 0).keys("T");
    assertEquals(Theme.MONO, play.model().theme());
    assertTrue(play.words().contains("no colours"), play.words());
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO,256,rgb:ffff/ffff/ffff,LIGHT",
    "AUTO,256,rgb:0000/0000/0000,DARK",
    "AUTO,16,rgb:0000/0000/0000,TERMINAL",
    "AUTO,256,garbage,AUTO",
    "SEPIA,256,rgb:0000/0000/0000,SEPIA",
    "TERMINAL,256,rgb:0000/0000/0000,TERMINAL"
  })
  void autoFollowsTheAnswerAndNothingElseDoes(Theme theme, int colours, String output, Theme after)
      throws Exception {
    ScriptedProgram play = play(theme, colours);
    play.receive(new Msg.InputReceived(new Input.Reply("foreground", output)));
    assertEquals(theme.shownWith(colours), play.model().theme());
    play.receive(new Msg.InputReceived(new Input.Reply("background", output)));
    assertEquals(after, play.model().theme());
  }

  /** Once the reader has chosen, a late answer changes nothing. */
  @Test
  void aLateAnswerDoesNotUndoAChoice() throws Exception {
    ScriptedProgram play = play(Theme.AUTO, 256).keys("T");
    Theme chosen = play.model().theme();
    play.receive(new Msg.InputReceived(new Input.Reply("background", "rgb:ffff/ffff/ffff")));
    assertEquals(chosen, play.model().theme());
    assertFalse(List.of(Theme.AUTO).contains(chosen));
  }
}
