package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.screen.Size;
import lectern.ui.key.KeyContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tags say, and when they give the keys back. */
class TagPaneTest {
  private static ScriptedProgram shelf(int columns, int rows) throws Exception {
    return ScriptedProgram.shelf(
        ScreensTest.resource("/lectern/ui/essays"), new Size(columns, rows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t Down Space Esc | SHELF",
        "t Down Space Down Down Space Esc | TAGS",
        "t Down Space Down Down Space Esc Esc | SHELF",
        "t Down Space l i Esc | TAGS",
        "t Down Space l i Esc Esc | SHELF",
        "t l i Esc | TAGS",
        "t l i Esc Esc | SHELF",
        "t Esc | SHELF",
      })
  void theLastEscThatClearsLeaves(String keys, KeyContext context) throws Exception {
    assertEquals(context, Update.keyContext(shelf(80, 24).keys(keys).model()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t l x | No tag has “lx”.",
        "t - | “all” is no tag: choose one to leave out.",
        "t Space | “all” is no tag: choose one to add.",
      })
  void nothingIsSwallowed(String keys, String says) throws Exception {
    ScriptedProgram play = shelf(80, 24).keys(keys);
    assertTrue(play.words().contains(says), play::snapshot);
  }

  @Test
  void theSignOfTheFilterOpensIt() throws Exception {
    ScriptedProgram play = shelf(80, 24).keys("t / w i c k s Enter");
    assertTrue(play.words().contains("1 of 6"), play::snapshot);
    // but it stands in nested tags too
    assertEquals(KeyContext.TAGS, Update.keyContext(shelf(80, 24).keys("t t / t").model()));
    assertEquals(KeyContext.SHELF, Update.keyContext(shelf(80, 24).keys("t l i /").model()));
  }

  @Test
  void allCountsWhatTheFilterShows() throws Exception {
    ScriptedProgram play = shelf(80, 24).keys("/ l a m p Enter");
    int shown = play.model().shelf().shown().size();
    assertTrue(play.words().contains("all " + shown + " "), play::snapshot);
    play.keys("t Down Enter");
    assertTrue(play.words().contains("all " + shown + " "), play::snapshot);
  }

  /** The essays have the tags craft, craft/trimming, light, trade. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t Down Left | craft/… 3, light 4, trade 2",
        "t Down Down Left | craft 3, trimming 1, light 4, trade 2",
        "t Down Down Left Left | craft/… 3, light 4, trade 2",
        "t Down Left Right | craft 3, trimming 1, light 4, trade 2",
        "t Down Left Esc j k | craft/… 3, light 4, trade 2",
        "t Down Left t r | craft/tri… 1, trade 2",
        "t Down Left t r Esc | craft/… 3, light 4, trade 2",
        "t Down Left Space | craft/… 3, light 2, trade 1",
        "t Left | craft 3, trimming 1, light 4, trade 2",
      })
  void nestedTagsFold(String keys, String tags) throws Exception {
    ScriptedProgram play = shelf(80, 24).keys(keys);
    var lines = new java.util.ArrayList<String>();
    for (int row = 3; row < 10; row++) {
      String line = play.frame().row(row);
      String tag = line.substring(0, Math.min(15, line.length())).replaceAll("[+▸]", "").strip();
      if (!tag.isEmpty() && !tag.startsWith("all")) {
        lines.add(tag.replaceAll(" +", " "));
      }
    }
    assertEquals(tags, String.join(", ", lines));
  }

  @Test
  void fromANestedTagToTheOneItIsInAndBackToTheList() throws Exception {
    ScriptedProgram play = shelf(80, 24).keys("t Down Down Left Enter");
    assertTrue(play.words().contains("+craft"), play::snapshot);
    assertEquals(KeyContext.SHELF, Update.keyContext(shelf(80, 24).keys("t Down Right").model()));
    assertEquals(
        KeyContext.TAGS, Update.keyContext(shelf(80, 24).keys("t Down Left Right").model()));
    // while letters narrow, the arrow moves among them
    assertTrue(shelf(80, 24).keys("t i g Left Left l").words().contains("Tags lig"));
  }

  @ParameterizedTest
  @CsvSource({"40,12", "60,20", "79,24"})
  void overTheListNothingOfItIsLeft(int columns, int rows) throws Exception {
    ScriptedProgram play = shelf(columns, rows).keys("t");
    String picture = play.snapshot();
    for (int row = 2; row < play.frame().size().rows() - 4; row++) {
      String line = play.frame().row(row);
      assertFalse(line.contains("●") || line.contains("│"), picture);
    }
  }
}
