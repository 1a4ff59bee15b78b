package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import lectern.screen.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code m} in the help leads to the manual, and back from there. */
class ManualOnScreenTest {
  private static final Size SIZE = new Size(80, 24);
  private static final String BEGINNING = "The manual of lectern";
  private Path essays = Path.of("");

  @BeforeEach
  void findEssays() throws Exception {
    essays = ScreensTest.resource("/lectern/ui/essays");
  }

  private static boolean showsManual(ScriptedProgram play) {
    return play.snapshot().lines().limit(3).anyMatch(text -> text.contains(BEGINNING));
  }

  @Test
  void fromTheShelfAndBack() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE);
    String shelf = play.snapshot();
    assertTrue(showsManual(play.keys("? m")));
    play.keys("q");
    assertEquals(shelf, play.snapshot());
    assertFalse(play.over);
  }

  @Test
  void fromAnEssayAndBackToItsPlace() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE).keys("Enter j Esc");
    String before = play.snapshot();
    assertTrue(showsManual(play.keys("? m")));
    assertEquals(before, play.keys("Backspace").snapshot());
  }

  @Test
  void fromAnEssayThatWasAskedForAlone() {
    ScriptedProgram play = ScriptedProgram.essay(essays, "lamps.md", SIZE);
    String before = play.snapshot();
    assertTrue(showsManual(play.keys("? m")));
    assertEquals(before, play.keys("Backspace").snapshot());
    assertFalse(play.over);
  }

  /** No panel of the essay stays over the manual. */
  @Test
  void fromTheHelpOfAPanel() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE).keys("Enter L ? m");
    assertTrue(showsManual(play));
  }

  @Test
  void fromTheManualItselfTheHelpOnlyCloses() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE).keys("? m Space ? m");
    String there = play.snapshot();
    assertEquals(there, play.keys("? Esc").snapshot());
    assertFalse(showsManual(play));
  }

  /** Where no essay was open the key does nothing in other panels but close them. */
  @Test
  void onlyTheHelpHasTheKey() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE).keys("Enter i m");
    assertFalse(showsManual(play));
  }

  @Test
  void itsLinksLeadToItsSections() {
    ScriptedProgram play = ScriptedProgram.shelf(essays, SIZE).keys("? m");
    play.keys("/").type("see Open").keys("Enter Tab Enter");
    assertTrue(play.frame().row(0).contains("Open"), play.snapshot());
  }
}
