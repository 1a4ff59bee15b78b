package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthsTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "plain text, 10",
    "‘It’s’ — “so”…, 14",
    "naïve, 5",
    "nai\u0308ve, 5",
    "Ωмега, 5",
    "שלום, 4",
    "שָׁלוֹם, 4",
    "日本語, 6",
    "「引用」, 8",
    "ｶﾞ, 2",
    "ＡＢ, 4",
    "한국어, 6",
    "\u1112\u1161\u11AB, 2",
    "\u1161, 1",
    "ไทย, 3",
    "กำ, 2",
    "ที่, 1",
    "की, 2",
    "क्षि, 2",
    "é, 1",
    "§°±×, 4",
    "①, 1",
    "α, 1",
    "𝒜, 1",
    "𠀋, 2",
    "\uE000, 1"
  })
  void countsTheCellsOfText(String text, int cells) {
    assertThat(Widths.NARROW.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "😀, 2",
    "✅, 2",
    "⭐, 2",
    "☕, 2",
    "❤, 1",
    "❤\uFE0F, 2",
    "❤\uFE0F\u200D🔥, 2",
    "☀\uFE0E, 1",
    "©, 1",
    "©\uFE0F, 2",
    "a\uFE0F, 1",
    "1\uFE0F\u20E3, 2",
    "👍🏽, 2",
    "☝🏻, 2",
    "👩\u200D👩\u200D👧\u200D👦, 2",
    "🇩🇪, 2",
    "🇩🇪🇫🇷, 4",
    "🇩, 2",
    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F, 2"
  })
  void countsTheCellsOfEmoji(String text, int cells) {
    assertThat(Widths.NARROW.of(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\t",
        "\n",
        "\u001B",
        "\u007F",
        "\u009B",
        "\u00AD",
        "\u0301",
        "\u20DD",
        "\u200B",
        "\u200D",
        "\u200E",
        "\u2028",
        "\u202E",
        "\u2060",
        "\uFEFF",
        "\uFE0F",
        "\uDB40\uDC41"
      })
  void countsNothingForWhatIsNotSeen(String text) {
    assertThat(Widths.NARROW.of(text)).isZero();
    assertThat(Widths.NARROW.of("a" + text)).isEqualTo(1);
  }

  @Test
  void measuresAPartOfAText() {
    assertThat(Widths.NARROW.of("日本語 text", 1, 5)).isEqualTo(6);
    assertThat(Widths.NARROW.of("e\u0301", 0, 1)).isEqualTo(1);
    assertThat(Widths.NARROW.of("e\u0301", 1, 2)).isZero();
    assertThat(Widths.NARROW.of("abc", 2, 2)).isZero();
  }

  /** One process has one width for them, so this is put back at once. */
  @ParameterizedTest
  @CsvSource({
    "Ωмега, 5, 10",
    "‘a’ — “b”…, 10, 16",
    "─●→, 3, 6",
    "α\u0301, 1, 2",
    "é, 1, 2",
    "plain ascii, 11, 11",
    "日本語ｶ, 7, 7",
    "ñãõ, 3, 3",
    "\u0301, 0, 0",
    "\u00AD, 0, 0",
    "\uE000, 1, 1",
    "❤\uFE0F😀, 4, 4"
  })
  void terminalsDrawWhatIsAmbiguousNarrowOrWide(String text, int narrow, int wide) {
    assertThat(Widths.NARROW.of(text)).isEqualTo(narrow);
    assertThat(Widths.WIDE.of(text)).isEqualTo(wide);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "❤\uFE0F",
        "☀\uFE0E",
        "👍🏽",
        "☝🏻",
        "👩\u200D💻",
        "🇩🇪",
        "🇩",
        "1\uFE0F\u20E3",
        "\u00AD",
        "\u1161",
        "क्षि",
        "🫨",
        "🛜"
      })
  void knowsOnWhatTerminalsDisagree(String cluster) {
    assertThat(Widths.isUncertain(cluster)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "e\u0301", "字", "한", "😀", "’", "שָׁ", "ที่", "𠀋", "\t"})
  void knowsOnWhatTheyAgree(String cluster) {
    assertThat(Widths.isUncertain(cluster)).isFalse();
  }

  @Test
  void isTheSumOverClustersOfWhichEachTakesTwoCellsAtMost() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String text = RandomText.of(random, 1 + random.nextInt(12));
      int sum = 0;
      int end;
      for (int start = 0; start < text.length(); start = end) {
        end = Graphemes.next(text, start);
        int cells = Widths.NARROW.of(text, start, end);
        assertThat(cells).isBetween(0, 2);
        sum += cells;
      }
      assertThat(Widths.NARROW.of(text)).as(() -> RandomText.hex(text)).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "字", "e\u0301", "👩\u200D💻", "\u0301", "\uD800"})
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> assertThat(Widths.NARROW.of(text)).isBetween(0, text.length() * 2));
  }
}
