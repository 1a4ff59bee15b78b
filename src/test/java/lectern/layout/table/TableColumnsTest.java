package lectern.layout.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.HouseStyle;
import lectern.layout.Style;
import lectern.layout.paragraph.RunningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableColumnsTest {

  /** Columns of words of two letters, so many cells wide each. */
  @ParameterizedTest
  @CsvSource({
    "'5 8', 40, '5 8'",
    "'5 8', 15, '5 8'",
    "'5 20', 20, '5 13'",
    "'20 20', 22, '10 10'",
    "'20 20', 23, '11 10'",
    "'2 20 50', 36, '2 15 15'",
    "'20 20', 14, '6 6'",
    "'20 20', 13, ''",
    "'0 5', 7, '0 5'",
    "'', 10, ''",
  })
  void theWidestColumnsAreCutDownToOneLevel(String natural, int width, String cells) {
    int[] widths = numbers(natural);
    var columns = new TableColumns(widths.length);
    var row = new ArrayList<RunningText>();
    for (int cell : widths) {
      String words = "ab ".repeat(cell / 3 + 1).substring(0, Math.max(0, cell - 1));
      row.add(
          RunningText.outside(
              words + "c".repeat(Math.min(1, cell)), Style.TEXT, HouseStyle.DEFAULT));
    }
    columns.widen(row);
    assertArrayEquals(numbers(cells), columns.fit(width));
  }

  /** Long words in cells are cut after twelve cells, in the header never. */
  @Test
  void namesOfColumnsAreNeverCut() {
    String longWord = "x".repeat(30);
    List<RunningText> row = List.of(words(longWord), words("y"));
    var cut = new TableColumns(2);
    cut.widen(row);
    assertArrayEquals(new int[] {17, 1}, cut.fit(20));
    var named = new TableColumns(2);
    named.name(row);
    named.widen(row);
    assertArrayEquals(new int[] {30, 1}, named.fit(33));
    assertArrayEquals(new int[0], named.fit(32));
  }

  private static RunningText words(String words) {
    return RunningText.outside(words, Style.TEXT, HouseStyle.DEFAULT);
  }

  private static int[] numbers(String text) {
    return List.of(text.split(" ", -1)).stream()
        .filter(it -> !it.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
