package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.document.Document;
import lectern.document.PlainTextRange;
import lectern.essay.Snippet;
import lectern.markdown.Markdown;
import lectern.search.HitFinder.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestSentenceTest {

  /** The best sentence, with its hits between brackets. */
  private static String shown(String markdown, String query) {
    Document document = Markdown.parse(markdown);
    IndexedText text = IndexedText.of(document);
    List<Hit> hits =
        new HitFinder(SearchQuery.of(query).words(), new WordForms()).hits(text.searchable(), "en");
    var best = new BestSentence(text.searchable(), text.marks());
    PlainTextRange sentence = best.among(hits);
    Snippet passage =
        best.passage(
            sentence,
            HitFinder.places(hits).stream()
                .filter(place -> sentence.holds(place.start()))
                .toList());
    var shown = new StringBuilder(passage.words());
    for (PlainTextRange hit : passage.hits().reversed()) {
      shown.insert(hit.end(), ']').insert(hit.start(), '[');
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One cat. A dog and a cat. One dog.         | dog cat       | A [dog] and a [cat].
          One cat. Two cats.                         | cats          | One [cat].
          The *cat*[^1] sat.                         | cat sat       | The [cat] [sat].
          The free[^1] model. It is a **free model** | free model    | The [free] [model].
          A well-made line                           | well-made     | A [well-made] line
          A café, a Café                             | cafe          | A [café], a [Café]
          He said "open source" openly               | "open source" | He said "[open source]" openly
          水色の海と山色                                | 水色           | [水色]の海と山色
          """)
  void theSentenceWithMostPartsIsShown(String text, String query, String shown) {
    assertEquals(shown, shown(text + "\n\n[^1]: Note.\n", query));
  }

  @Test
  void aLongSentenceIsCutAroundItsHit() {
    String text = "word ".repeat(400) + "needle " + "word ".repeat(400);
    String shown = shown(text, "needle");
    assertTrue(shown.length() <= BestSentence.LONGEST + 4, shown);
    assertTrue(shown.startsWith("…word ") && shown.endsWith(" word…"), shown);
    assertTrue(shown.contains("[needle]"), shown);
  }

  @Test
  void aSentenceOfOneWordWithoutAnEndIsCutBetweenCharacters() {
    String shown = shown("\uD83D\uDC2B".repeat(2_000) + " x", "x");
    assertEquals(
        shown,
        shown
            .codePoints()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
    assertTrue(shown.contains("[x]"), shown);
  }

  @Test
  void whatCommandsATerminalIsShownAsAPicture() {
    assertEquals("a \u2407[bell]", shown("a \u0007bell", "bell"));
  }

  @Test
  void marksStayOutOfSentences() {
    assertEquals("The [model], free.", shown("The model[^1], free.\n\n[^1]: N\n", "model"));
  }
}
