package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shelf shows: filters, orders and counts. */
class ShelfTest {
  private static final Essay OIL = essay("oil", EssayDate.of(2024, 8, 23), 900, "light", "Trade");
  private static final Essay WICK = essay("wick", EssayDate.of(2023, 2, 1), 200, "light/wicks");
  private static final Essay TALLOW = essay("Tallow", new EssayDate(2023, 0, 0, -1), 500, "trade");
  private static final Essay DARK = essay("dark", null, 100);
  private static final Essay DRAFT = draft("draft");
  private static final List<Essay> ALL = List.of(DARK, WICK, DRAFT, OIL, TALLOW);

  private static Essay essay(String id, @Nullable EssayDate date, int words, String... tags) {
    List<Tag> list = Arrays.stream(tags).map(Tag::new).toList();
    var head =
        new Head(id, List.of(), date, null, list, false, "", "", "", "", List.of(), List.of());
    return new Essay(id, head, words, "", 0);
  }

  private static Essay draft(String id) {
    var head =
        new Head(
            id,
            List.of(),
            EssayDate.of(2026, 1, 1),
            null,
            List.of(new Tag("trade")),
            true,
            "",
            "",
            "",
            "",
            List.of(),
            List.of());
    return new Essay(id, head, 10, "", 0);
  }

  private static String shown(ShelfFilter filter, SortOrder order) {
    var readings =
        Map.of(
            "wick", new ReadingProgress(ReadingProgress.ReadingState.BEGUN, 10, 50),
            "dark", new ReadingProgress(ReadingProgress.ReadingState.FINISHED, 100, 70));
    return shown(ALL, filter, order, readings);
  }

  private static String shown(
      List<Essay> all, ShelfFilter filter, SortOrder order, Map<String, ReadingProgress> readings) {
    EssayTable table = EssayTable.of(all);
    int[] rows = table.rows(order, readings);
    EssayList shown = EssayList.of(table, rows, table.passing(table.all(), filter));
    return String.join(" ", shown.stream().map(Essay::id).toList());
  }

  @Test
  void titlesInQuotesStandAtTheirFirstLetter() {
    List<Essay> essays =
        List.of(essay("b", null, 1), essay("“c”", null, 1), essay("\"a\"", null, 1));
    assertEquals("\"a\" b “c”", shown(essays, ShelfFilter.NONE, SortOrder.TITLE, Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,oil wick Tallow dark",
    "TITLE,dark oil Tallow wick",
    "LENGTH,dark wick Tallow oil",
    "LAST_READ,dark wick oil Tallow"
  })
  void ordersOfAShelf(SortOrder order, String ids) {
    assertEquals(ids, shown(ShelfFilter.NONE, order));
  }

  @Test
  void draftsAreShownWhenAskedFor() {
    assertEquals(
        "draft oil wick Tallow dark", shown(ShelfFilter.NONE.withDrafts(true), SortOrder.DATE));
  }

  @Test
  void allChosenTagsMustMatchAndExcludedOnesMustNot() {
    ShelfFilter light = ShelfFilter.NONE.toggle(new Tag("LIGHT"));
    assertEquals("oil wick", shown(light, SortOrder.DATE));
    assertEquals("oil", shown(light.toggle(new Tag("trade")), SortOrder.DATE));
    assertEquals("wick", shown(light.exclude(new Tag("trade")), SortOrder.DATE));
    assertEquals("oil wick", shown(light.exclude(new Tag("trade")).undo(), SortOrder.DATE));
    assertEquals(ShelfFilter.NONE, light.toggle(new Tag("light")));
  }

  @Test
  void choosingAnExcludedTagNoLongerExcludesIt() {
    ShelfFilter filter = ShelfFilter.NONE.exclude(new Tag("trade")).toggle(new Tag("Trade"));
    assertEquals(List.of(), filter.excluded());
    assertEquals("oil Tallow", shown(filter, SortOrder.DATE));
  }

  @Test
  void tagsAreCountedOnceAnEssayAndForEveryPrefix() {
    String counts =
        String.join(
            " ",
            TagColumn.counts(List.of(OIL, WICK, TALLOW)).stream()
                .map(count -> count.tag().name() + ":" + count.essays())
                .toList());
    assertEquals("light:2 light/wicks:1 Trade:2", counts);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "115,1", "344,1", "346,2", "2300,10"})
  void minutesOfAnEssay(int words, int minutes) {
    assertEquals(minutes, essay("it", null, words).minutes());
  }

  @ParameterizedTest
  @CsvSource({"2024,0,0,2024", "2024,8,0,2024-08", "2024,8,3,2024-08-03", "812,1,2,0812-01-02"})
  void datesAreWrittenAsFarAsTheyAreKnown(int year, int month, int day, String iso) {
    assertEquals(iso, new EssayDate(year, month, day, -1).iso());
  }

  @Test
  void daysOfTheCalendarAgreeWithTheLibrary() {
    for (long day = -800_000; day < 800_000; day += 37) {
      var expected = java.time.LocalDate.ofEpochDay(day);
      EssayDate date = EssayDate.ofEpochSecond(day * 86_400 + 86_399);
      assertEquals(
          EssayDate.of(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()),
          date);
    }
  }
}
