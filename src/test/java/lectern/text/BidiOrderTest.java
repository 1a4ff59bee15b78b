package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidiOrderTest {

  @ParameterizedTest
  @CsvSource({
    "words (and more), words (and more)",
    "שלום, םולש",
    "שלום עולם!, !םלוע םולש",
    "(שלום), (םולש)",
    "the word שלום here, the word םולש here",
    "שלום in 2026, in 2026 םולש",
    "שנת 1948, 1948 תנש",
    "שלום…, …םולש",
  })
  void aLineIsGivenAsItIsSeen(String read, String seen) {
    assertEquals(seen, BidiOrder.of(read));
  }

  @Test
  void combiningMarksStayOnTheirLetters() {
    assertEquals("ם" + "ל\u05B9" + "ש\u05B8", BidiOrder.of("ש\u05B8" + "ל\u05B9" + "ם"));
  }

  @Test
  void nothingIsLostAndNothingInvented() {
    var random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      String line = RandomText.of(random, 20).replaceAll("[()\\[\\]{}<>«»‹›\\p{Cntrl}]", "");
      assertEquals(
          line.chars().sorted().boxed().toList(),
          BidiOrder.of(line).chars().sorted().boxed().toList());
    }
  }

  @Test
  void aLongLineTakesLinearTime() {
    String line = "שלום (ab) ".repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BidiOrder.of(line));
  }
}
