package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns of a library say what its essays say. */
class EssayTableTest {
  private static final String[] TAGS = {
    "a", "A", "a/b", "a/b/c", "/x", "x", "é", "e\u0301/b", "z/", "b c", "a/ b"
  };

  private static @Nullable EssayDate date(Random random) {
    int month = random.nextInt(3);
    return random.nextInt(5) == 0
        ? null
        : new EssayDate(
            new int[] {1, 812, 2023, 2024, 9999}[random.nextInt(5)],
            month,
            month == 0 ? 0 : random.nextInt(3),
            random.nextInt(3) == 0 ? 86_399 : random.nextInt(3) - 1);
  }

  private static List<Essay> essays(Random random) {
    var essays = new ArrayList<Essay>();
    for (int number = random.nextInt(60); number > 0; number--) {
      var tags = new ArrayList<Tag>();
      while (random.nextBoolean()) {
        tags.add(new Tag(TAGS[random.nextInt(TAGS.length)]));
      }
      var head =
          new Head(
              "Title " + (char) ('a' + random.nextInt(4)),
              List.of(),
              date(random),
              null,
              tags,
              random.nextInt(6) == 0,
              "",
              "",
              "",
              "",
              List.of(),
              List.of());
      essays.add(new Essay(number * 7 % 61 + ".md", head, random.nextInt(4), "", 0));
    }
    return essays;
  }

  /** The essays as a reader would pick and sort them. */
  private static List<Essay> expected(
      List<Essay> essays,
      ShelfFilter filter,
      SortOrder order,
      Map<String, ReadingProgress> readings) {
    Collation collation = Collation.of(essays);
    Comparator<Essay> byTitle =
        Comparator.comparing((Essay essay) -> essay.head().title(), collation::compare)
            .thenComparing(Essay::id);
    Comparator<Essay> byDate =
        Comparator.comparing(
                (Essay essay) -> essay.head().date(),
                Comparator.nullsLast(Comparator.<EssayDate>reverseOrder()))
            .thenComparing(byTitle);
    Comparator<Essay> chosen =
        switch (order) {
          case DATE -> byDate;
          case TITLE -> byTitle;
          case LENGTH -> Comparator.comparingInt(Essay::words).thenComparing(byDate);
          case LAST_READ ->
              Comparator.comparingLong((Essay essay) ->
                      -readings.getOrDefault(essay.id(), ReadingProgress.NONE).lastRead())
                  .thenComparing(byDate);
        };
    return essays.stream().filter(filter::shows).sorted(chosen).toList();
  }

  @ParameterizedTest
  @EnumSource
  void ordersAndFiltersAsAShelfDoes(SortOrder order) {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Essay> essays = essays(random);
      EssayTable table = EssayTable.of(essays);
      var readings = new HashMap<String, ReadingProgress>();
      for (Essay essay : essays) {
        if (random.nextInt(3) == 0) {
          readings.put(
              essay.id(),
              new ReadingProgress(
                  ReadingProgress.ReadingState.BEGUN, 1, random.nextInt(4) * 1_700_000_000L));
        }
      }
      ShelfFilter filter = ShelfFilter.NONE.withDrafts(random.nextBoolean());
      for (int times = random.nextInt(3); times > 0 && table.tags().size() > 0; times--) {
        Tag tag = table.tags().get(random.nextInt(table.tags().size()));
        filter = random.nextBoolean() ? filter.toggle(tag) : filter.exclude(tag);
      }
      BitSet passing = table.passing(table.all(), filter);
      EssayList shown = EssayList.of(table, table.rows(order, readings), passing);
      assertEquals(expected(essays, filter, order, readings), shown);
      for (int place = 0; place < shown.size(); place++) {
        assertEquals(place, shown.place(shown.get(place).id()));
      }
    }
  }

  @Test
  void countsTagsAsTheyStandOnEssays() {
    var random = new Random(4);
    for (int round = 0; round < 200; round++) {
      List<Essay> essays = essays(random);
      EssayTable table = EssayTable.of(essays);
      BitSet passing = table.passing(table.all(), ShelfFilter.NONE);
      int[] counts = table.tagCounts(passing);
      for (int number = 0; number < counts.length; number++) {
        ShelfFilter only = ShelfFilter.NONE.only(table.tags().get(number));
        BitSet those = table.passing(table.all(), only);
        assertEquals(those.cardinality(), counts[number], table.tags().get(number).name());
      }
      assertEquals(TagColumn.counts(essays).stream().map(TagCount::tag).toList(), table.tags());
    }
  }

  @Test
  void countsYears() {
    var random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Essay> essays = essays(random);
      EssayTable table = EssayTable.of(essays);
      BitSet passing = table.passing(table.all(), ShelfFilter.NONE);
      EssayList shown = EssayList.of(table, table.rows(SortOrder.TITLE, Map.of()), passing);
      var counts = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
      for (Essay essay : shown) {
        EssayDate date = essay.head().date();
        if (date != null) {
          counts.merge(date.year(), 1, Integer::sum);
        }
      }
      var expected = new ArrayList<YearCount>();
      counts.forEach((year, count) -> expected.add(new YearCount(year, count)));
      assertEquals(expected, table.years(passing));
      assertEquals(counts.size(), table.yearCount());
      assertEquals(-1, shown.place(2025, 9998));
      for (int year : counts.keySet()) {
        int place = shown.place(year, year);
        assertEquals(year, Objects.requireNonNull(shown.get(place).head().date()).year());
        assertTrue(
            shown.subList(0, place).stream()
                .map(essay -> essay.head().date())
                .noneMatch(date -> date != null && date.year() == year));
      }
    }
  }

  @Test
  void sourcesAreCountedWithoutMakingItAnew() {
    List<Essay> essays = new CountedEssays(20);
    EssayTable table = EssayTable.of(essays);
    assertEquals(table, table.withSources(essays.get(3)));
    assertEquals(table, table.withSources(new Essay("none.md", essays.get(3).head(), 1, "", 9)));
    EssayTable counted = table.withSources(essays.get(3).withSources(9));
    assertEquals(9, counted.essays().get(3).sources());
    assertEquals(essays.get(4), counted.essays().get(4));
  }

  @Test
  void whatIsNotThereHasNoRow() {
    EssayTable table = EssayTable.EMPTY;
    assertEquals(-1, table.row("a.md"));
    assertEquals(0, table.rows(SortOrder.LENGTH, Map.of()).length);
  }
}
