package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BondsTest {

  /** The sign ~ stands for a space at which no line ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a run of 5~km, at least",
        "10~% of it",
        "(12~°C)",
        "see p.~12 there",
        "pp.~12 ff.",
        "§~3 says",
        "§§~3 to 5",
        "No.~7",
        "“vol.~2”",
        "5~km/h",
        "a 5 kilo bag",
        "in 1999 men",
        "Chapter 3 a thing",
        "12 13 14",
        "page 12",
        "step. 5",
        "5 kmh",
        "1~h 20~min",
        "the § sign",
        "5 ",
        " 5"
      })
  void numbersStayWithTheirUnits(String text) {
    String written = text.replace('~', ' ');
    RunningText words = RunningText.outside(written, Style.TEXT);
    var shown = new StringBuilder(written);
    for (int at = 0; at < written.length() - 1; at++) {
      if (written.charAt(at) == ' ' && !words.breaks().good().get(at + 1)) {
        shown.setCharAt(at, at == 0 ? ' ' : '~');
      }
    }
    assertEquals(text, shown.toString());
  }
}
