package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentEncodingTest {
  @ParameterizedTest
  @CsvSource({
    "plain,         plain",
    "a%20b,         a b",
    "%C3%A9%c3%a9,  éé",
    "é%20é,         é é",
    "100%2525.md,   100%25.md",
    "100%25.md,     100%.md",
    "100%,          100%",
    "100%2,         100%2",
    "%zz%,          %zz%",
    "%ff a%20b,     %ff a%20b",
  })
  void bytesAreDecodedOnce(String source, String decoded) {
    assertEquals(decoded, PercentEncoding.decode(source));
  }
}
