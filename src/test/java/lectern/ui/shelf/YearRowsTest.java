package lectern.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import lectern.essay.YearCount;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.shelf.YearRows.YearRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How years are put into rows. */
class YearRowsTest {
  private static final ShelfWidths WIDTHS = new ShelfWidths(Widths.NARROW, 6, 10, true);

  /** The histogram on a screen with so many rows for the years. */
  private static YearRows rows(List<YearCount> years, int rows) {
    int height = rows;
    while (ShelfLayout.of(new Size(130, height)).listRows() <= rows) {
      height++;
    }
    return YearRows.of(years, ShelfLayout.of(new Size(130, height), WIDTHS), Widths.NARROW);
  }

  /** Years as they are written here: each with a colon and how many essays are of it. */
  private static List<YearCount> years(String written) {
    var years = new ArrayList<YearCount>();
    for (String year : written.split(" ")) {
      String[] parts = year.split(":");
      years.add(new YearCount(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
    return years;
  }

  @ParameterizedTest
  @CsvSource({
    "2024:3 2023:1, 2024=3 2023=1",
    "2024:3 2022:1, 2024=3 2023=0 2022=1", // an empty year between
    "2024:3 2020:1, 2024=3 ⋮ 2020=1", // several
    "2024:3 2023:4 2022:1 2021:1 2019:2 2018:1, 2024–25=3 2022–23=5 2020–21=1 2018–19=3",
    "2024:1 2021:1 2014:1 2004:1 1995:1, 2020–24=2 2015–19=0 2010–14=1 2005–09=0 2000–04=1 1995–99=1",
    "2024:1 1950:2 1890:3 1815:1 1789:1 44:1, 2000–99=1 1900–99=2 1800–99=4 1700–99=1 ⋮ 0–99=1",
    "9999:1 8000:1 6000:1 4000:1 2000:1 44:1, 0–9999=6",
    "812:2 44:1, 812=2 ⋮ 44=1"
  })
  void manyYearsShareRows(String years, String expected) {
    int room = expected.split(" ").length;
    var written = new ArrayList<String>();
    for (YearRow row : rows(years(years), Math.max(4, room)).rows()) {
      written.add(row.essays() < 0 ? row.label() : row.label() + "=" + row.essays());
    }
    assertEquals(expected, String.join(" ", written));
  }

  @Test
  void everyEssayIsInOneRowAndNoBarIsTooLong() {
    var random = new Random(12);
    for (int round = 0; round < 2_000; round++) {
      var counts = new TreeMap<Integer, Integer>();
      int around = 1 + random.nextInt(9_000);
      for (int year = random.nextInt(60); year >= 0; year--) {
        int near = around + random.nextInt(random.nextBoolean() ? 30 : 999);
        counts.put(near, 1 + random.nextInt(100_000));
      }
      List<YearCount> years =
          counts.descendingMap().entrySet().stream()
              .map(year -> new YearCount(year.getKey(), year.getValue()))
              .toList();
      YearRows rows = rows(years, 5 + random.nextInt(40));
      int before = 10_000;
      for (YearRow row : rows.rows()) {
        assertTrue(row.last() < before || row.last() == 9_999, () -> years + "");
        before = row.first();
        long essays =
            years.stream()
                .filter(year -> row.first() <= year.year() && year.year() <= row.last())
                .mapToInt(YearCount::essays)
                .sum();
        assertEquals(Math.max(0, row.essays()), essays);
        assertEquals(row.essays() > 0, rows.halves(row) > 0);
        int cells =
            YearRows.SIGN + rows.label() + 1 + (rows.halves(row) + 1) / 2 + 1 + rows.count();
        assertTrue(cells <= rows.width(), () -> years + " " + row);
      }
      assertEquals(
          years.stream().mapToInt(YearCount::essays).sum(),
          rows.rows().stream().mapToInt(row -> Math.max(0, row.essays())).sum());
    }
  }

  @ParameterizedTest
  @CsvSource({"119, 24, 0", "120, 24, 26", "200, 60, 26", "120, 6, 26", "120, 4, 0", "300, 2, 0"})
  void onlyAWideListHasThem(int columns, int rows, int cells) {
    assertEquals(cells, ShelfLayout.of(new Size(columns, rows), WIDTHS).yearColumns());
    var one = new ShelfWidths(Widths.NARROW, 6, 10, false);
    assertEquals(0, ShelfLayout.of(new Size(columns, rows), one).yearColumns());
  }
}
