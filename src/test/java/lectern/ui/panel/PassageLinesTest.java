package lectern.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.document.PlainTextRange;
import lectern.essay.Snippet;
import lectern.text.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence in the lines there are for it. */
class PassageLinesTest {

  /** However few cells there are, the words that were looked for are among those shown. */
  @ParameterizedTest
  @CsvSource({"8, 1", "12, 1", "20, 2", "30, 2", "76, 1", "200, 2"})
  void theHitIsAmongWhatIsShown(int cells, int lines) {
    String letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z ";
    for (String words : List.of(letters + letters + "two three", "界".repeat(70) + "two", "two")) {
      int at = words.indexOf("two");
      var passage = new Snippet(words, List.of(new PlainTextRange(at, at + 3)));
      var shown = new StringBuilder();
      for (SnippetLines.SnippetLine line : SnippetLines.of(passage, cells, lines, Widths.NARROW)) {
        assertTrue(Widths.NARROW.of(line.words()) <= cells, line.words());
        line.hits().stream().sorted().forEach(hit -> shown.append(line.words().charAt(hit)));
      }
      assertEquals("two", shown.toString(), words);
    }
  }
}
