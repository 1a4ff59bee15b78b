package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  @Test
  void passesEveryCaseOfTheUnicodeTestFile() {
    var cases = BreakTestFile.read("LineBreakTest-18.0.0.txt");
    var failed =
        cases.stream()
            .filter(each -> !LineBreaks.of(each.text()).equals(each.breaks()))
            .map(BreakTestFile.BreakCase::line)
            .toList();
    assertThat(cases).hasSize(19_346);
    assertThat(failed).isEmpty();
  }

  @Test
  void breaksRandomTextWhereIcuDoes() {
    var random = new Random(14);
    BreakIterator icu = BreakIterator.getLineInstance(ULocale.ROOT);
    for (int i = 0; i < 60_000; i++) {
      String text = RandomText.of(random, 1 + random.nextInt(12));
      var expected = new BitSet();
      icu.setText(text);
      for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
        expected.set(at);
      }
      assertThat(LineBreaks.of(text)).as(() -> RandomText.hex(text)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't",
        "don’t",
        "example.com",
        "letter¹",
        "letter.¹²",
        "word[1]",
        "(word)",
        "“word”",
        "$5.00",
        "50%",
        "1,234.56",
        "§ 3",
        "e.g.",
        "3:15",
        "a…",
        "x²",
        "«mot»",
        "-v",
        "don’t”.",
        "U.S.",
        "10°C",
        "#tag",
        "A/B"
      })
  void doesNotBreakInside(String text) {
    assertThat(split(text.replace(' ', '\u00A0'))).hasSize(text.equals("A/B") ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "two words, two |words",
    "well-known, well-|known",
    "one—two, one|—|two",
    "a – b, a |– |b",
    "https://example.com/one/two?q=1, https://|example.com/|one/|two?|q=1",
    "日本語。次の文, 日|本|語。|次|の|文",
    "「引用」です, 「引|用」|で|す",
    "soft\u00ADhyphen, soft\u00AD|hyphen",
    "zero\u200Bwidth, zero\u200B|width",
    "no\u00A0break, no\u00A0break",
    "(a) (b), (a) |(b)",
    "one… two, one… |two",
    "tail  , tail  ",
    "한국 사람, 한|국 |사|람",
    "🇩🇪🇫🇷, 🇩🇪|🇫🇷",
    "👩‍💻👍🏽, 👩‍💻|👍🏽"
  })
  void breaksWhereAllowed(String text, String barred) {
    assertThat(String.join("|", split(text))).isEqualTo(barred);
  }

  @Test
  void marksTheEndButNotTheStart() {
    assertThat(LineBreaks.of("").isEmpty()).isTrue();
    assertThat(LineBreaks.of("a")).isEqualTo(BitSet.valueOf(new long[] {0b10}));
    assertThat(LineBreaks.of(" ").get(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", " ", "(", "1,", "\u0301", "🇩🇪", "“", "日", "\uD800", "-", "\n"})
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(40), () -> assertThat(LineBreaks.of(text).get(text.length())).isTrue());
  }

  private static List<String> split(String text) {
    var parts = new ArrayList<String>();
    BitSet breaks = LineBreaks.of(text);
    int start = 0;
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      parts.add(text.substring(start, at));
      start = at;
    }
    return parts;
  }
}
