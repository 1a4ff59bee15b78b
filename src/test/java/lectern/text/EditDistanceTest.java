package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "links, links, 0",
    "lnks, links, 1",
    "cehck, check, 1",
    "setings, settings, 1",
    "'', abc, 3",
    "abc, '', 3",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void stepsFromOneWordToAnother(String from, String to, int steps) {
    assertEquals(steps, EditDistance.between(from, to));
    assertEquals(steps, EditDistance.between(to, from));
  }
}
