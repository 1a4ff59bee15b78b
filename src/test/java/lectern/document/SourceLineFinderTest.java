package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From words of a text back to the line of the Markdown on which they were written. */
class SourceLineFinderTest {
  private static final String ESSAY =
      """
      # Kites

      Paper and *string* hold a kite[^1] in
      the wind, as [every child](https://example.org/kites/and/children) knows.

      - of silk
      - of paper, of paper

      The same words again.

      The same words again.

      ```
      fold(paper, 2)
      ```

      | who | what |
      | --- | ---- |
      | boy | rope |

      [^1]: A note that stands last,
          on two lines.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kites|0",
        "Paper and|2",
        "hold a|2",
        "the wind|3",
        "every child|3",
        "knows|3",
        "of silk|5",
        "of paper|6",
        "fold|13",
        "boy|18",
        "rope|18",
        "A note|20",
        "on two|21",
      })
  void theLineOfTheWordsIsFound(String words, int line) {
    PlainText plain = Markdown.parse(ESSAY, "").plainText();
    assertEquals(line, SourceLineFinder.of(plain, plain.text().indexOf(words), ESSAY));
  }

  @Test
  void wordsThatStandTwiceAreTakenInOrder() {
    PlainText plain = Markdown.parse(ESSAY, "").plainText();
    int first = plain.text().indexOf("The same");
    assertEquals(8, SourceLineFinder.of(plain, first, ESSAY));
    assertEquals(
        10, SourceLineFinder.of(plain, plain.text().indexOf("The same", first + 1), ESSAY));
  }

  @Test
  void oneLineIsManyParagraphsFurther() {
    var source = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      source.append("Paragraph of **much** the same words, all but ").append(i).append(".\r\n\r\n");
    }
    PlainText plain = Markdown.parse(source.toString(), "").plainText();
    for (int i = 0; i < 500; i += 7) {
      int offset = plain.blockStart(i);
      assertEquals(2 * i, SourceLineFinder.of(plain, offset, source.toString()), "paragraph " + i);
    }
  }

  /** The file may have become another one, or none at all. */
  @Test
  void anyFileGivesSomeLine() {
    var random = new Random(3);
    PlainText plain = Markdown.parse(ESSAY, "").plainText();
    for (int round = 0; round < 500; round++) {
      int from = random.nextInt(ESSAY.length() + 1);
      String source = ESSAY.substring(from, from + random.nextInt(ESSAY.length() - from + 1));
      int line = SourceLineFinder.of(plain, random.nextInt(plain.length() + 1), source);
      assertTrue(line >= 0 && line <= source.lines().count(), () -> line + " of " + source);
    }
  }

  @Test
  void tenMegabytesOfOneWordAreNoTrouble() {
    String source = "word ".repeat(2_000_000);
    PlainText plain = Markdown.parse("word ".repeat(1000), "").plainText();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(0, SourceLineFinder.of(plain, 2500, source)));
  }
}
