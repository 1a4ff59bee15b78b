package lectern.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayTable;
import lectern.essay.Head;
import lectern.screen.Size;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;

/** What becomes of the cursor while essays are still being found. */
class FirstScanCursorTest {
  private static final EssayDate TODAY = EssayDate.of(2026, 1, 1);
  private static final ShelfScreen EMPTY =
      ShelfScreen.empty("essays", TODAY, new Size(80, 24), Widths.NARROW);

  @Test
  void whoStandsAtTheHeadOfTheListStaysThereUntilAllIsFound() {
    ShelfScreen first = EMPTY.with(essays(2000, 2010), false);
    ShelfScreen all = first.with(essays(1990, 2020), false).with(essays(1990, 2020), true);
    assertEquals("2020.md", id(all));
    assertEquals(0, all.position().top());
  }

  @Test
  void anEssayThatWasChosenStaysSelected() {
    ShelfScreen chosen = EMPTY.with(essays(2000, 2010), false).select("2009.md");
    assertEquals("2009.md", id(chosen.with(essays(1990, 2020), false)));
  }

  @Test
  void inAScrolledListItStaysOnItsRow() {
    ShelfScreen chosen = EMPTY.with(essays(1950, 2010), false).select("1980.md");
    ShelfScreen all = chosen.with(essays(1940, 2020), false);
    assertEquals("1980.md", id(all));
    assertEquals(row(chosen), row(all));
  }

  @Test
  void anEssayThatIsNewOnAKnownShelfDoesNotTakeTheCursor() {
    ShelfScreen known = EMPTY.with(essays(2000, 2010), false);
    assertEquals("2010.md", id(known.with(essays(2000, 2011), true)));
  }

  @Test
  void whereTheSelectedEssayIsGoneTheNextIsSelected() {
    ShelfScreen known = EMPTY.with(essays(1950, 2010), true).select("1980.md");
    var left = new ArrayList<>(essays(1950, 2010).essays());
    left.removeIf(essay -> essay.id().equals("1980.md"));
    ShelfScreen now = known.with(EssayTable.of(left), true);
    assertEquals("1979.md", id(now));
    assertEquals(row(known), row(now));
    assertEquals("1950.md", id(now.select("1950.md").with(essays(1950, 1950), true)));
    assertEquals("", id(now.with(EssayTable.EMPTY, true)));
  }

  private static String id(ShelfScreen shelf) {
    Essay essay = shelf.essay();
    return essay == null ? "" : essay.id();
  }

  /** The row of the selected essay, counted from the first line of the list on the screen. */
  private static int row(ShelfScreen shelf) {
    return shelf.lines().line(shelf.selected()) - shelf.position().top();
  }

  private static EssayTable essays(int from, int to) {
    return EssayTable.of(
        IntStream.rangeClosed(from, to).mapToObj(FirstScanCursorTest::essay).toList());
  }

  private static Essay essay(int year) {
    var date = EssayDate.of(year, 1, 1);
    var head =
        new Head(
            "Of " + year,
            List.of(),
            date,
            null,
            List.of(),
            false,
            "",
            "",
            "",
            "",
            List.of(),
            List.of());
    return new Essay(year + ".md", head, 100, "", 0);
  }
}
