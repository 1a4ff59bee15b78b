package lectern.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void onlySignsThatTheSourceHasAreJunk() {
    assertEquals(1, VisibleJunk.in("a {{b}} c", "a {{b}} c").size() / 2);
    assertEquals(List.of(), VisibleJunk.in("a **b** c", "a \\*\\*b\\*\\* c"));
    assertEquals(List.of(), VisibleJunk.in("a <div> c", "a &lt;div&gt; c"));
  }

  private static Comparison compared(String source, String shown) {
    return Comparison.of(source, PlainReading.of(source), shown);
  }
}
