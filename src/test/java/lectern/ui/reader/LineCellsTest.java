package lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.text.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bullet, some words of which two characters are wide, and words of another column. */
class LineCellsTest {
  private static final Line LINE =
      new Line(
          10,
          40,
          List.of(
              new Span(0, "•", Style.TEXT, -1, -1),
              new Span(2, "a灯油b", Style.TEXT, 10, -1),
              new Span(12, "far", Style.TEXT, 30, -1)));

  @ParameterizedTest
  @CsvSource({"10, 2", "11, 3", "12, 5", "13, 7", "30, 12", "32, 14"})
  void everyCharacterHasItsCell(int offset, int cell) {
    assertEquals(cell, LineCells.cell(LINE, offset, Widths.NARROW));
    assertEquals(offset, LineCells.offset(LINE, cell, Widths.NARROW));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "4, 11", "6, 12", "9, 13", "11, 13", "99, 32"})
  void besideAndBetweenTheCharacterBeforeCounts(int cell, int offset) {
    assertEquals(offset, LineCells.offset(LINE, cell, Widths.NARROW));
  }

  @Test
  void aLineWithoutWordsStandsWhereTheNextWordsDo() {
    assertEquals(7, LineCells.offset(new Line(7, 7, List.of()), 3, Widths.NARROW));
    assertEquals(0, LineCells.cell(new Line(7, 7, List.of()), 7, Widths.NARROW));
  }
}
