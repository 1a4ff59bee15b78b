package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.BitSet;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

  @ParameterizedTest
  @CsvSource({
    "en, hy-phen-ation",
    "en-US, al-go-rithm",
    "en, com-puter",
    "en, as-so-ciate",
    "en, ta-ble",
    "en, project",
    "en, don't",
    "en-GB, col-our-ful",
    "de, Sil-ben-tren-nung",
    "de-AT, Do-nau-dampf-schiff-fahrt",
    "de, Stra-ßen",
    "fr, cons-ti-tu-tion",
    "fr, l’in-for-ma-tique",
    "es, mur-cié-lago",
    "es, soft-ware",
    "nl, let-ter-greep",
    "pl, kon-sty-tu-cja",
    "pt-BR, cons-ti-tu-i-ção",
    "it, co-sti-tu-zione",
  })
  void dividesAsTheLanguageDoes(String language, String divided) {
    assertEquals(divided, divided(language, divided.replace("-", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sv", "ja", "x", "english", "-en"})
  void knowsNoOtherLanguage(String language) {
    assertThat(Hyphenation.of(language)).isNull();
  }

  @Test
  void leavesTwoLettersOnTheLineAndTakesThreeToTheNext() {
    var random = new Random(4);
    for (int i = 0; i < 1_000; i++) {
      String word = RandomText.of(random, random.nextInt(20));
      BitSet places = places("de", word);
      assertThat(places.nextSetBit(0)).isIn(-1, places.nextSetBit(2));
      assertThat(places.length()).isLessThanOrEqualTo(Math.max(0, word.length() - 2));
    }
  }

  @Test
  void anEndlessWordIsNone() {
    String word = "hyphenation".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(places("en", word).isEmpty()).isTrue());
  }

  private static BitSet places(String language, String word) {
    var places = new BitSet();
    Objects.requireNonNull(Hyphenation.of(language)).divide(word, 0, word.length(), places);
    return places;
  }

  private static String divided(String language, String word) {
    var divided = new StringBuilder(word);
    BitSet places = places(language, word);
    for (int at = places.length() - 1; at >= 0; at = places.previousSetBit(at - 1)) {
      divided.insert(at, '-');
    }
    return divided.toString();
  }
}
