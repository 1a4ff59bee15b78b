package lectern.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.essay.Arrangement;
import lectern.essay.CountedEssays;
import lectern.essay.EssayDate;
import lectern.essay.Grouping;
import lectern.essay.SortOrder;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.Settings;
import lectern.ui.prompt.Prompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key costs, in essays that are looked at. */
class ShelfCostTest {
  private static final int MANY = 20_000;

  /** Rows of the list, the essay below it, and steps to the years that stand between. */
  private static final int SCREEN = 24 * 8;

  private final CountedEssays essays = new CountedEssays(MANY);
  private ShelfScreen shelf =
      ShelfScreen.empty("essays", EssayDate.of(2026, 1, 1), new Size(100, 24), Widths.NARROW)
          .with(essays.table(), true);

  private int looks() {
    return essays.looks();
  }

  private void draw() {
    var frame = new Frame(shelf.size());
    ShelfView.draw(frame, Settings.DEFAULT.theme(), Settings.DEFAULT.keymap(), shelf, "");
  }

  private void key(String key) {
    shelf = ShelfUpdate.on(shelf, Settings.DEFAULT.keymap(), Input.Key.of(key), -1).state();
  }

  @ParameterizedTest
  @CsvSource({"j", "k", "PgDn", "PgUp", "G", "g", "Esc", "t", "Down", "]", "["})
  void aKeyThatMovesCostsWhatTheScreenCosts(String key) {
    moves(key);
    shelf = shelf.withArrangement(new Arrangement(SortOrder.TITLE, Grouping.TAG));
    moves(key);
  }

  private void moves(String key) {
    shelf = shelf.select(MANY / 2);
    draw();
    ShelfContents before = shelf.listing();
    looks();
    key(key);
    draw();
    int looks = looks();
    assertTrue(looks < SCREEN, looks + " essays");
    assertSame(before, shelf.listing());
  }

  @ParameterizedTest
  @CsvSource({"Down", "Up", "Left", "Enter"})
  void aKeyInTheFilterThatTypesNothingCostsWhatTheScreenCosts(String key) {
    shelf = shelf.withPrompt(Prompt.of("whales"), true);
    ShelfContents before = shelf.listing();
    looks();
    key(key);
    draw();
    assertTrue(looks() < SCREEN);
    assertSame(before, shelf.listing());
  }

  /** The texts are folded in the table: no essay is looked at for them. */
  @Test
  void aLetterOfTheFilterLooksAtNoEssayItself() {
    shelf = shelf.withPrompt(Prompt.EMPTY, true);
    looks();
    for (String letter : List.of("w", "h", "a", "l", "e", "Backspace", "Backspace", "Esc")) {
      key(letter);
      draw();
      int looks = looks();
      assertTrue(looks < MANY / 10, letter + ": " + looks);
    }
  }

  @Test
  void linesAreWhereTheListHasThem() {
    for (Arrangement arrangement : CountedEssays.arrangements()) {
      ShelfScreen arranged = shelf.withArrangement(arrangement);
      ShelfLines lines = arranged.lines();
      int essay = 0;
      String head = "";
      for (int at = 0; at < lines.size(); at++) {
        ShelfLine line = lines.get(at);
        if (line.isEssay()) {
          assertEquals(essay, line.essay());
          assertEquals(at, lines.line(essay));
          essay++;
        }
        head = line.isHeading() ? line.heading() : head;
        if (arrangement.isGrouped()) {
          assertEquals(head, lines.heading(at).heading());
        }
      }
      assertEquals(arranged.shown().size(), essay);
    }
  }
}
