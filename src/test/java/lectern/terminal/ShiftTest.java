package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ShiftTest {
  private static int[] rows(String text) {
    return text.chars().map(c -> c == ' ' ? 0 : c).toArray();
  }

  @Test
  void oneLineDownMovesTheTextAndNotTheHeadOrTheStatus() {
    assertEquals(new Shift(1, 5, 1), Shift.between(rows("Habcde1"), rows("Hbcdef2")));
  }

  @Test
  void upMovesTheOtherWay() {
    assertEquals(new Shift(1, 5, -2), Shift.between(rows("Habcde1"), rows("Hxyabc2")));
  }

  @Test
  void blankRowsDoNotCount() {
    assertNull(Shift.between(rows(" a  bb"), rows(" a   c")));
    assertNull(Shift.between(rows("ab    "), rows("cd    ")));
  }

  @Test
  void whatStandsStillIsNoShift() {
    assertNull(Shift.between(rows("abcdef"), rows("abcdef")));
  }

  @Test
  void originsLieInsideTheRegion() {
    var shift = new Shift(1, 4, 2);
    int[] origins = {0, 3, 4, -1, -1, 5};
    for (int row = 0; row < origins.length; row++) {
      assertEquals(origins[row], shift.origin(row));
    }
  }
}
