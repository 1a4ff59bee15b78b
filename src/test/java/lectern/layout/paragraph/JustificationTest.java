package lectern.layout.paragraph;

import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.document.Block;
import lectern.layout.HouseStyle;
import lectern.layout.Page;
import lectern.layout.PagePicture;
import lectern.layout.Span;
import lectern.layout.TestBlocks;
import lectern.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JustificationTest {
  private static final HouseStyle JUSTIFIED = new HouseStyle(true, false, true, "");

  @Test
  void allLinesButTheLastFillTheMeasure() {
    shows(
        """
        one two  three
        four  five six
        seven
        """,
        p("one two three four five six seven"));
  }

  @Test
  void aLineTheAuthorEndedIsALastLine() {
    shows("one two\nthree\n", p("one two", TestBlocks.newLine(), "three"));
  }

  @Test
  void aLineThatWouldBeTornStaysRagged() {
    shows("a b\nincomprehensib\nle\n", p("a b incomprehensible"));
  }

  @Test
  void whatBelongsTogetherIsNotTornButADashHasAirOnBothSides() {
    shows("p. 12 of\n10 000 km  and\nso\n", p("p. 12 of 10 000 km and so"));
    shows("ab  —  cd   ef\n10 000   lmnop\nxy\n", p("ab — cd ef 10 000 lmnop xy"));
  }

  @Test
  void headingsStayRagged() {
    shows("one two three\nfour five six\nseven\n", h(3, "one two three four five six seven"));
  }

  @Test
  void whatIsAddedIsNoWordButLooksLikeThemAndBelongsToTheirLink() {
    Page page =
        Typesetter.page(document(p(link("one two three four five"), " six")), 14, JUSTIFIED);
    List<Span> spans = page.line(page.first()).spans();
    assertEquals(List.of("one two ", " ", "three"), spans.stream().map(Span::text).toList());
    assertEquals(List.of(0, -1, 8), spans.stream().map(Span::offset).toList());
    assertTrue(spans.stream().allMatch(span -> span.reference() == 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, false, 0 0 0",
    "1, 3, false, 0 0 1",
    "1, 3, true, 1 0 0",
    "2, 3, false, 0 1 1",
    "2, 4, false, 0 1 0 1",
    "2, 4, true, 1 0 1 0",
    "7, 3, false, 2 2 3",
  })
  void cellsAreSpreadThroughTheLine(int slack, int gaps, boolean fromRight, String cells) {
    var justification = new Justification(slack, gaps, fromRight);
    var all = new StringBuilder();
    for (int gap = 0; gap < gaps; gap++) {
      all.append(gap == 0 ? "" : " ").append(justification.cells(gap));
    }
    assertEquals(cells, all.toString());
  }

  private static void shows(String image, Block block) {
    assertEquals(image, PagePicture.of(Typesetter.page(document(block), 14, JUSTIFIED)));
  }
}
