package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RowScrollTest {
  /** A row of one piece for each character. */
  private static int[][] rows(String text) {
    return beside(text);
  }

  /** Rows of several pieces: one for each text, from its character at the place of the row. */
  private static int[][] beside(String... texts) {
    var rows = new int[texts[0].length()][texts.length];
    for (int row = 0; row < rows.length; row++) {
      for (int piece = 0; piece < texts.length; piece++) {
        char c = texts[piece].charAt(row);
        rows[row][piece] = c == ' ' ? 0 : c;
      }
    }
    return rows;
  }

  @Test
  void textMovesBesideAPaneThatDoesNot() {
    assertEquals(
        new RowScroll(1, 5, 1),
        RowScroll.between(beside("Tpqrs  ", "Habcde1"), beside("Tpqrs  ", "Hbcdef2")));
    assertEquals(
        new RowScroll(1, 5, -1),
        RowScroll.between(beside("Tpqrs  ", "Habcde1"), beside("TpqRs  ", "Hxabcd2")));
  }

  @Test
  void aRowOfWhichMostChangesElseDoesNotMove() {
    assertEquals(
        new RowScroll(0, 2, 1),
        RowScroll.between(beside("abcde", "fghij", "klmno"), beside("bcxye", "ghxyj", "lmoxo")));
  }

  @Test
  void oneLineDownMovesTheTextAndNotTheHeadOrTheStatus() {
    assertEquals(new RowScroll(1, 5, 1), RowScroll.between(rows("Habcde1"), rows("Hbcdef2")));
  }

  @Test
  void upMovesTheOtherWay() {
    assertEquals(new RowScroll(1, 5, -2), RowScroll.between(rows("Habcde1"), rows("Hxyabc2")));
  }

  @Test
  void blankRowsDoNotCount() {
    assertNull(RowScroll.between(rows(" a  bb"), rows(" a   c")));
    assertNull(RowScroll.between(rows("ab    "), rows("cd    ")));
  }

  @Test
  void whatStandsStillIsNoShift() {
    assertNull(RowScroll.between(rows("abcdef"), rows("abcdef")));
  }

  @Test
  void originsLieInsideTheRegion() {
    var scroll = new RowScroll(1, 4, 2);
    int[] origins = {0, 3, 4, -1, -1, 5};
    for (int row = 0; row < origins.length; row++) {
      assertEquals(origins[row], scroll.origin(row));
    }
  }
}
