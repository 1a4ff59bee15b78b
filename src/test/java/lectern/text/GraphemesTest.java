package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
  @Test
  void passesEveryCaseOfTheUnicodeTestFile() {
    var cases = BreakTestFile.read("GraphemeBreakTest-18.0.0.txt");
    var failed =
        cases.stream()
            .filter(each -> !starts(each.text()).equals(each.breaks()))
            .map(BreakTestFile.BreakCase::line)
            .toList();
    assertThat(cases).hasSizeGreaterThan(700);
    assertThat(failed).isEmpty();
  }

  @Test
  void dividesRandomTextAsIcuDoes() {
    var random = new Random(29);
    BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
    for (int i = 0; i < 60_000; i++) {
      String text = RandomText.of(random, 1 + random.nextInt(12));
      var expected = new BitSet();
      icu.setText(text);
      for (int at = icu.first(); at != BreakIterator.DONE; at = icu.next()) {
        expected.set(at);
      }
      assertThat(starts(text)).as(() -> RandomText.hex(text)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ab, 1",
    "'\r\n', 2",
    "e\u0301x, 2",
    "‘a, 1",
    "字字, 1",
    "한국, 1",
    "\u1112\u1161\u11AB., 3",
    "กำก, 2",
    "क्षि, 4",
    "👍🏽x, 4",
    "👩‍💻x, 5",
    "🇩🇪🇫🇷, 4",
    "1️⃣x, 3",
    "❤️x, 2"
  })
  void findsTheEndOfTheFirstCluster(String text, int end) {
    assertThat(Graphemes.next(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "字", "e\u0301", "👩‍💻", "🇩🇪", "\uDC00", "\u0301", "क्", "\u200D"})
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(40), () -> assertThat(starts(text).get(text.length())).isTrue());
  }

  @Test
  void readsNoFurtherThanTheCluster() {
    CharSequence endless =
        new CharSequence() {
          @Override
          public int length() {
            return Integer.MAX_VALUE;
          }

          @Override
          public char charAt(int at) {
            assertThat(at).isLessThan(3);
            return at == 1 ? '\u0301' : 'a';
          }

          @Override
          public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
          }
        };
    assertThat(Graphemes.next(endless, 0)).isEqualTo(2);
  }

  /** The offsets of all clusters, and the end of the text. */
  private static BitSet starts(String text) {
    var starts = new BitSet();
    for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
      starts.set(at);
    }
    starts.set(text.length());
    return starts;
  }
}
