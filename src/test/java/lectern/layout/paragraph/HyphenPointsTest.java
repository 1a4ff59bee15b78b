package lectern.layout.paragraph;

import static lectern.layout.TestBlocks.codeWords;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.h;
import static lectern.layout.TestBlocks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import lectern.document.Block;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PagePicture;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.layout.Typesetter;
import lectern.text.Hyphenation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenPointsTest {
  private static final HouseStyle HYPHENATED = new HouseStyle(false, true, true, "en");

  @Test
  void wordsOfAParagraphAreDividedWhereThatSavesALine() {
    shows("an algo-\nrithm\n", p("an algorithm"));
  }

  @Test
  void theHyphenIsNoWord() {
    Page page = Typesetter.page(document(p("an algorithm")), 8, HYPHENATED);
    Line line = page.line(page.first());
    assertEquals("algo", page.plain().text().substring(3, line.end()));
    assertEquals(new Span(7, "-", Style.TEXT, -1, -1), line.spans().getLast());
  }

  @Test
  void headingsAndCodeStayWhole() {
    shows("an\nalgorith\nm\n", h(3, "an algorithm"));
    shows("an\nalgorith\nm\n", p("an ", codeWords("algorithm")));
  }

  @ParameterizedTest
  @CsvSource({
    "algorithm, al|go|rithm",
    "“algorithm”, “al|go|rithm”",
    "algorithm2, algorithm2",
    "AlgoRithm, AlgoRithm",
    "ALGORITHM, ALGORITHM",
    "algorithm.org, algorithm.org",
    "an/algorithm, an/algorithm",
    "al\u00ADgorithm, al\u00ADgorithm",
    "algorithm—algorithm, al|go|rithm—al|go|rithm",
    "Algorithm., Al|go|rithm.",
  })
  void onlyPlainWordsAreDivided(String text, String divided) {
    RunningText words = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
    var places = HyphenPoints.of(text, words.runs(), Objects.requireNonNull(Hyphenation.of("en")));
    var shown = new StringBuilder(text);
    for (int at = places.length() - 1; at >= 0; at = places.previousSetBit(at - 1)) {
      shown.insert(at, '|');
    }
    assertEquals(divided, shown.toString());
  }

  private static void shows(String image, Block block) {
    assertEquals(image, PagePicture.of(Typesetter.page(document(block), 8, HYPHENATED)));
  }
}
