package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See https://example.org/honey?a=b#c now      | See now
          At www.example.org, and HTTP://EXAMPLE.ORG   | At and
          见https://example.org/hive的蜜               | 见 的蜜
          Well-made: a/b, example.com, :// or a :// b  | Well-made: a/b, example.com, :// or a :// b
          a.b.c://d/e.md://f                           | ''
          """)
  void whatStandsThereAsAnAddressIsNoWord(String text, String left) {
    assertEquals(left, WebAddresses.blanked(text).replaceAll(" +", " ").strip());
    assertEquals(text.length(), WebAddresses.blanked(text).length());
  }

  @Test
  void aLongTextTakesTimeInProportion() {
    String text = "a".repeat(2_000_000) + "://";
    assertEquals("", WebAddresses.blanked(text).strip());
    String words = "://a".repeat(500_000);
    assertEquals(words.length(), WebAddresses.blanked(words).length());
  }
}
