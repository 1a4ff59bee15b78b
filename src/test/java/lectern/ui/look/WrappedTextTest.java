package lectern.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.text.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words of the program's own are cut, and where they go on in the next line. */
class WrappedTextTest {
  @ParameterizedTest
  @CsvSource({
    "18, A title of some length, A title of some…",
    "17, A title of some length, A title of some…",
    "16, A title of some length, A title of some…",
    "15, A title of some length, A title of…",
    "16, 'one, two, three, four', 'one, two, three…'",
    // where no word ends near enough, within a word
    "12, A considerable loss, A considera…",
    "9, 上海にある 図書館, 上海にあ…",
    "6, https://a.example, https…",
    "1, ab, …",
    "0, ab, ''",
  })
  void aCutFallsBetweenWords(int cells, String text, String shown) {
    assertEquals(shown, Truncation.end(text, cells, Widths.NARROW));
  }

  @ParameterizedTest
  @CsvSource({
    "13, craft/trimming, craft/|trimming",
    "14, craft/trimming, craft/trimming",
    "20, what-the-tyre-company-knew.md, what-the-tyre-|company-knew.md",
    "10, two words of it, two words|of it",
    "4, 上海図書館, 上海|図書|館",
    "1, 上海, 上|海",
  })
  void aLineEndsBetweenWordsOrAtASignOfANameAndIsNeverTooWide(
      int cells, String text, String lines) {
    assertEquals(List.of(lines.split("\\|")), WrappedText.lines(text, cells, 9, Widths.NARROW));
  }
}
