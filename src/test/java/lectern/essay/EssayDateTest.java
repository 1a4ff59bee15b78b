package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EssayDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-08", "2024-08-23", "2024-02-29", "2000-02-29", "0999"})
  void datesOfTheCalendarAreRead(String source) {
    EssayDate read = EssayDate.read(source);
    assertNotNull(read);
    assertEquals(source, read.iso());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "1900-02-29",
        "2024-02-30",
        "2024-04-31",
        "2024-13",
        "2024-00",
        "2024-01-00",
        "2024-00-01",
        "0000",
        "24",
        "2024-1-1-1",
        "",
        "yesterday"
      })
  void otherDatesAreNone(String source) {
    assertNull(EssayDate.read(source));
  }
}
