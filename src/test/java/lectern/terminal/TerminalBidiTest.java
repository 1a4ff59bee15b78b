package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalBidiTest {

  @ParameterizedTest
  @CsvSource({
    "VTE_VERSION, 7600, true",
    "VTE_VERSION, 5800, true",
    "VTE_VERSION, 5602, false",
    "VTE_VERSION, '', false",
    "KONSOLE_VERSION, 240800, true",
    "MLTERM, 3.9, true",
    "TERM_PROGRAM, Apple_Terminal, true",
    "TERM_PROGRAM, WezTerm, false",
    "TERM, xterm-kitty, false",
  })
  void knowsTerminalsThatTurnWordsAround(String name, String value, boolean turns) {
    assertEquals(turns, TerminalBidi.byTerminal(Map.of(name, value)));
  }
}
