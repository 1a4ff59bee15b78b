package lectern.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.text.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints give way whole, the last one never. */
class StatusLineTest {
  @ParameterizedTest
  @CsvSource({
    "40, 'Enter open  t tags  q quit  ? help'",
    "34, 'Enter open  t tags  q quit  ? help'",
    "33, 'Enter open  t tags  ? help'",
    "26, 'Enter open  t tags  ? help'",
    "25, 'Enter open  ? help'",
    "17, '? help'",
    "2, '? help'",
  })
  void theOneBeforeTheLastGoesFirst(int cells, String shown) {
    assertEquals(
        shown,
        StatusLine.fitting(Widths.NARROW, cells, "Enter open", "", "t tags", "q quit", "? help"));
  }

  @ParameterizedTest
  @CsvSource({
    "60, ' Enter open  ? help                            newest first'",
    "34, ' Enter open  ? help  newest first'",
    "30, ' ? help          newest first'",
    "21, ' Enter open  ? help'",
    "17, '? help'",
  })
  void whatStandsAtTheRightGivesWayToTheLastHint(int columns, String row) {
    var frame = new Frame(new Size(columns, 1));
    StatusLine.hints(frame, Theme.TERMINAL.text(), 0, "newest first", "Enter open", "? help");
    assertEquals(row, frame.row(0).stripTrailing());
  }

  @ParameterizedTest
  @CsvSource({
    "40, '', ' Sent it.'",
    "22, ' Sent the address to', ' your clipboard.'",
  })
  void aMessageTakesTheRowAboveToo(int columns, String above, String row) {
    var frame = new Frame(new Size(columns, 2));
    String words = columns > 30 ? "Sent it." : "Sent the address to your clipboard.";
    StatusLine.message(frame, Theme.TERMINAL, 1, words);
    assertEquals(above, frame.row(0).stripTrailing());
    assertEquals(row, frame.row(1).stripTrailing());
  }
}
