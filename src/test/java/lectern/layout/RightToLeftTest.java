package lectern.layout;

import static lectern.layout.TestBlocks.bullets;
import static lectern.layout.TestBlocks.document;
import static lectern.layout.TestBlocks.item;
import static lectern.layout.TestBlocks.link;
import static lectern.layout.TestBlocks.p;
import static lectern.layout.TestBlocks.quote;
import static lectern.layout.TestBlocks.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Bidi;
import java.util.Random;
import lectern.document.Block;
import lectern.layout.paragraph.VisualOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hebrew letters stand for themselves: א is the first of the alphabet, ב the second. */
class RightToLeftTest {
  private static final HouseStyle TERMINAL_TURNS = HouseStyle.DEFAULT.inReadingOrder();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"אבג דהו\", \"     והד גבא\"",
        "\"אבג (דה) 12\", \" 12 (הד) גבא\"",
        "\"אב abc גד\", \"   דג abc בא\"",
        "\"see אבג דה!\", \"see הד גבא!\"",
        "\"אבג: 3.5 דה\", \" הד 3.5 :גבא\"",
        "\"a (אב) b\", \"a (בא) b\"",
        "\"שׁלום\", \"        םולשׁ\"",
      })
  void wordsStandInTheOrderTheyAreSeenIn(String text, String seen) {
    assertEquals(seen + "\n", picture(12, HouseStyle.DEFAULT, p(text)));
  }

  @Test
  void linesAreBrokenInTheOrderTheyAreReadIn() {
    assertEquals("ב א\nד ג\n", picture(3, HouseStyle.DEFAULT, p("א ב ג ד")));
  }

  @Test
  void aTerminalThatTurnsWordsAroundGetsThemAsTheyAreRead() {
    assertEquals("     אבג דהו\n", picture(12, TERMINAL_TURNS, p("אבג דהו")));
  }

  @Test
  void everySpanKeepsItsOffsetAndReference() {
    Page page = Typesetter.page(document(p("א ", link("בג"), " x")), 6);
    var spans = new StringBuilder();
    for (Span span : page.line(page.first()).spans()) {
      spans.append(span.text()).append('@').append(span.offset()).append('/');
      spans.append(span.reference()).append(' ');
    }
    assertEquals("x@5/-1  @4/-1 ג@3/0 ב@2/0  @1/-1 א@0/-1 ", spans.toString());
  }

  @Test
  void bulletsAndBarsStandAtTheRight() {
    assertEquals(
        "   ד ג ב א •\n       ו ה\n",
        picture(12, HouseStyle.DEFAULT, bullets(item("א ב ג ד ה ו"))));
    assertEquals("   ג ב א │\n", picture(10, HouseStyle.DEFAULT, quote(p("א ב ג"))));
  }

  /** It stood at the right, and its place was taken for that of the rule's end. */
  @Test
  void aHebrewNameOfAColumnStandsWhereItsTableBegins() {
    Block table = table("ll", "אב | c", "some of them | others as well");
    assertEquals(
        """
        │ x
        │
        │ בא
        │ some of them
        │ c
        │ others as
        │ well
        """,
        picture(14, HouseStyle.DEFAULT, quote(p("x"), table)));
  }

  @Test
  void aTextWithoutSuchWordsIsLeftAlone() {
    assertNull(VisualOrder.of("plain “text”, ‘漢字’, e\u0301, 👩‍👩‍👧", HouseStyle.DEFAULT));
  }

  /** The words of a line that is not broken stand as java.text.Bidi alone puts its characters. */
  @Test
  void wordsStandAsTheBidiAlgorithmPutsThem() {
    var random = new Random(9);
    String letters = "אבגדabc 12.,-";
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder("x");
      for (int c = random.nextInt(20); c > 0; c--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String words = text.append("א").toString().replaceAll(" +", " ");
      var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
      byte[] levels = new byte[words.length()];
      Character[] order = new Character[words.length()];
      for (int c = 0; c < levels.length; c++) {
        levels[c] = (byte) bidi.getLevelAt(c);
        order[c] = words.charAt(c);
      }
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
      var seen = new StringBuilder();
      for (Character c : order) {
        seen.append(c);
      }
      assertEquals(seen + "\n", picture(60, HouseStyle.DEFAULT, p(words)));
    }
  }

  private static String picture(int measure, HouseStyle houseStyle, Block block) {
    return PagePicture.of(Typesetter.page(document(block), measure, houseStyle));
  }
}
