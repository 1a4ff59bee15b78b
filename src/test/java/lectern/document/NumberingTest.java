package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.document.Numbering.Digits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs before the entries of lists. */
class NumberingTest {
  @ParameterizedTest
  @CsvSource({
    "DECIMAL, '', '.', 12, 12., .12",
    "LETTERS, '', ')', 2, b), (b",
    "CAPITALS, '(', ')', 26, (Z), (Z)",
    "LETTERS, '', '.', 27, 27., .27",
    "ROMAN, '', '.', 1994, mcmxciv., .mcmxciv",
    "ROMAN_CAPITALS, '', '.', 4, IV., .IV",
    "ROMAN, '', '.', 0, 0., .0",
  })
  void aNumberHasItsMarker(
      Digits digits, String before, String after, long number, String sign, String mirrored) {
    var numbering = new Numbering(digits, before, after);
    assertEquals(sign, numbering.marker(number));
    assertEquals(mirrored, numbering.mirror().marker(number));
  }
}
