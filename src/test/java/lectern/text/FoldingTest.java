package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Hello World, hello world",
        "Café, cafe",
        "Cafe\u0301, cafe",
        "Ångström, angstrom",
        "Łódź, lodz",
        "Straße, strasse",
        "STRASSE, strasse",
        "Ǣ, ae",
        "Æon œuvre ﬁre, aeon oeuvre fire",
        "Ὀδυσσεύς, οδυσσευσ",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "Ёлка, елка",
        "İstanbul, istanbul",
        "ırmak, irmak",
        "شَدَّة, شدة",
        "שָׁלוֹם, שלום",
        "“It’s” — ‘so’…, \"it's\" - 'so'...",
        "«a» ‹b› a–b a‐b, \"a\" 'b' a-b a-b",
        "no\u00A0break\u3000space, no break space",
        "soft\u00ADhyphen, softhyphen",
        "zero\u200Bwidth\uFEFF\u200E, zerowidth",
        "ＡＢＣ１２, abc12",
        "한국어, 한국어",
        "\u1112\u1161\u11AB, 한",
        "がぎぐ, がぎぐ",
        "か\u3099, が",
        "日本語, 日本語",
        "हिन्दी, हिन्दी",
        "ภาษาไทย, ภาษาไทย",
        "𐐀, 𐐨",
        "😀 ❤\uFE0F, 😀 ❤",
        "§ 5 × 3 ≠ 4², § 5 × 3 ≠ 4²"
      })
  void foldsWhatASearchDoesNotTellApart(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
    assertThat(Folding.folded(text).text()).isEqualTo(folded);
  }

  @Test
  void foldsLineEndsAndTabsToSpaces() {
    assertThat(Folding.fold("a\tb\nc\u2028d\u0085e")).isEqualTo("a b c d e");
  }

  @Test
  void foldsEveryKindOfSpace() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
        assertThat(Folding.fold("x" + c)).as("U+%04X", (int) c).isEqualTo("x ");
      }
    }
  }

  @Test
  void returnsTextWithNothingToFoldAsItIs() {
    String text = "plain text, 12 'words'";
    assertThat(Folding.fold(text)).isSameAs(text);
    assertThat(Folding.folded(text).text()).isSameAs(text);
  }

  @Test
  void leadsBackToTheOffsetsOfTheText() {
    String text = "Der ﬁne Straßen\u00ADe\u0301\u0301bau…";
    FoldedText folded = Folding.folded(text);
    assertThat(folded.text()).isEqualTo("der fine strassenebau...");
    assertThat(original(text, folded, "fi")).isEqualTo("ﬁ");
    assertThat(original(text, folded, "strass")).isEqualTo("Straß");
    assertThat(original(text, folded, "nen")).isEmpty();
    assertThat(original(text, folded, "ene")).isEqualTo("en\u00ADe\u0301\u0301");
    assertThat(original(text, folded, "bau")).isEqualTo("bau");
    assertThat(original(text, folded, "...")).isEqualTo("…");
  }

  private static String original(String text, FoldedText folded, String found) {
    int at = folded.text().indexOf(found);
    if (at < 0) {
      return "";
    }
    return text.substring(folded.offsetOf(at), folded.offsetOf(at + found.length()));
  }

  @Test
  void foldsCommonLettersAsTheRulesSay() throws IOException {
    assertThat(Files.readAllBytes(FoldingDataGenerator.TARGET))
        .isEqualTo(FoldingDataGenerator.bytes());
  }

  @Test
  void foldsCompositeAndDecomposedTextAlikeAndNothingTwice() {
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String text = RandomText.of(random, 1 + random.nextInt(10));
      FoldedText folded = Folding.folded(text);
      assertThat(folded.text()).isEqualTo(Folding.fold(text));
      assertThat(Folding.fold(folded.text()))
          .as(() -> RandomText.hex(text))
          .isEqualTo(folded.text());
      assertOffsetsAscend(text, folded);
    }
    for (char c = ' '; c < 0xD800; c++) {
      String text = "x" + c;
      String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
      if (Character.isLetter(c)) {
        assertThat(Folding.fold(parts)).as("U+%04X", (int) c).isEqualTo(Folding.fold(text));
      }
    }
  }

  private static void assertOffsetsAscend(String text, FoldedText folded) {
    int last = 0;
    for (int place = 0; place <= folded.text().length(); place++) {
      int offset = folded.offsetOf(place);
      assertThat(offset).isBetween(last, text.length());
      last = offset;
    }
    assertThat(last).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "A", "é", "e\u0301", "ﬁ", "\u0315\u0300", "字", "か\u3099", "한", "\uD800"})
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> assertThat(Folding.folded(text).text().length()).isLessThanOrEqualTo(2_000_000));
  }
}
