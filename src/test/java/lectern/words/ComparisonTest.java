package lectern.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @Test
  void aWordThatIsNotShownIsLost() {
    Comparison it = compared("one *two* three four", "one three");
    assertEquals(List.of("one [two] three four", "one two three [four] "), it.lost());
    assertEquals(2, it.lostWords());
  }

  @Test
  void aWordThatNobodyWroteIsInvented() {
    assertEquals(List.of("one [nil] two"), compared("one two", "one nil two").invented());
  }

  @Test
  void wordsInAnotherOrderAreTheSame() {
    Comparison it = compared("one two\n\nthree", "three one two");
    assertEquals(0, it.lostWords() + it.inventedWords() + it.signsChanged());
  }

  @Test
  void markupMayVanishAndItsWordsMayShow() {
    String text = "one {{< figure caption=\"two\" src=\"a.png\" >}} three {.four}";
    Comparison it = compared(text, "one two three");
    assertEquals(0, it.lostWords() + it.inventedWords() + it.signsChanged());
    assertEquals(6, it.markup());
  }

  @Test
  void codeIsNeverMarkup() {
    assertEquals(1, compared("one `{{two}}`", "one").lostWords());
  }

  @Test
  void aSignIsReportedWithItsWord() {
    Comparison it = compared("a foot* note, 5$", "a foot note, 5$");
    assertEquals(List.of("foot* → foot"), it.signs());
    assertEquals(1, it.signsChanged());
  }

  @Test
  void raisedDigitsAndKindsOfQuotesAreTheSame() {
    assertEquals(0, compared("\"x<sup>2</sup>\" – y", "“x²” — y").signsChanged());
  }

  @ParameterizedTest
  @CsvSource({
    "a {{b}} c, a {{b}} c, 2",
    "a **b** c, a \\*\\*b\\*\\* c, 0",
    "a **b** c, a \\*\\*b\\*\\* **d** c, 0",
    "** b and c, \\*\\* b and **c**, 0",
    "# b, | # b |, 0",
    "# b, # b, 1",
    "a **b** c, a \\*\\*b\\*\\* **b** c, 2",
    "a <div> c, a &lt;div&gt; c, 0",
    "a [[ ]] or [[]] b, a [[ ]] or [[]] b, 0",
    "a [[b]] c, a [[b]] c, 2",
    "a/__init__.py, a/__init__.py, 0",
    "is == or === and ====, is == or === and ====, 0",
    "a ==b== c, a ==b== c, 1",
  })
  void onlySignsThatTheSourceHasAreJunk(String shown, String source, int count) {
    assertEquals(count, VisibleJunk.in(shown, source).signs().size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a [^1] b,   a [^1] b,    1
          a ![b] c,   a ![b] c,    1
          a [^1] b,   'a [^1]

          [^1]: b',                0
          a ![b](c),  a ![b](c),   0
          """)
  void aMarkWithoutADefinitionIsNoJunk(String shown, String source, int count) {
    VisibleJunk it = VisibleJunk.in(shown, source);
    assertEquals(count, it.undefined().size());
    assertEquals(count == 0, !it.signs().isEmpty());
  }

  private static Comparison compared(String source, String shown) {
    return Comparison.of(source, ReferenceText.of(source), shown);
  }
}
