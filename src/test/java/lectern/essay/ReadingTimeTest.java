package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, 1 min",
    "59, 59 min",
    "60, 1 h",
    "61, 1 h 1 min",
    "120, 2 h",
    "143, 2 h 23 min"
  })
  void sixtyMinutesAreAnHour(int minutes, String words) {
    assertEquals(words, ReadingTime.words(minutes));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "230, 1", "344, 1", "345, 2", "2300, 10"})
  void twoHundredAndThirtyWordsAreAMinute(int words, int minutes) {
    assertEquals(minutes, ReadingTime.minutes(words));
  }
}
