package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final String TEXT =
      "# Lamps\n\nA lamp floats down the river, and nobody who stands there knows whose it was.\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", " ", "\n\n"})
  void onlyLettersAndDigitsCount(String space) {
    assertEquals(Fingerprint.of(TEXT), Fingerprint.of(TEXT.replaceAll("\\s+", space)));
  }

  @Test
  void anotherWordMakesAnother() {
    assertNotEquals(Fingerprint.of(TEXT), Fingerprint.of(TEXT.replace("lamp ", "boat ")));
    assertNotEquals(Fingerprint.of(TEXT), Fingerprint.of(TEXT + "1"));
  }

  @Test
  void textsOfFewLettersHaveNone() {
    assertEquals(0, Fingerprint.of(""));
    assertEquals(0, Fingerprint.of("Words. ".repeat(8) + "— ".repeat(100)));
  }

  @Test
  void theBeginningOfALongTextIsEnough() {
    String whole = TEXT.repeat(1_000);
    assertEquals(Fingerprint.of(whole), Fingerprint.of(whole.substring(0, 20_000)));
  }
}
