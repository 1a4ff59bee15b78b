package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which groups essays stand in, and the ways to arrange a shelf. */
class GroupingTest {
  private static final String[] NAMES = {"Lamps", "lamps", "a/b", "a", "Élan", "zeal", "", "№ 2"};

  private static Essay essay(int number, List<String> names) {
    Head bare = Head.ofTitle("Essay " + number);
    var head =
        new Head(
            bare.title(),
            names,
            EssayDate.of(2000 + number % 5, 1 + number % 12, 0),
            null,
            names.stream().map(Tag::new).toList(),
            number % 7 == 0,
            "",
            "",
            "",
            "",
            names.isEmpty()
                ? List.of(new HeadField("title", bare.title()))
                : List.of(new HeadField("SERIES", names.getFirst())),
            List.of());
    return new Essay(number + ".md", head, number, "", 0);
  }

  private static List<Essay> essays(Random random) {
    var essays = new ArrayList<Essay>();
    for (int number = random.nextInt(40); number > 0; number--) {
      var names = new ArrayList<String>();
      while (random.nextBoolean()) {
        names.add(NAMES[random.nextInt(NAMES.length)]);
      }
      essays.add(essay(number, names));
    }
    return essays;
  }

  private static List<String> names(Essay essay, Grouping grouping) {
    List<String> all =
        switch (grouping) {
          case YEAR, MONTH -> List.of();
          case TAG -> essay.head().tags().stream().map(Tag::name).toList();
          case AUTHOR -> essay.head().authors();
          case SERIES ->
              essay.head().tags().isEmpty()
                  ? List.of()
                  : List.of(essay.head().tags().getFirst().name());
        };
    return all.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Group by group as a reader would write them down, each as it is first spelt. */
  private static String written(List<Essay> all, int[] order, BitSet passing, Grouping grouping) {
    var spelt = new LinkedHashMap<String, String>();
    for (Essay essay : all) {
      for (String name : names(essay, grouping)) {
        spelt.putIfAbsent(new Tag(name).key(), name);
      }
    }
    var keys = new ArrayList<>(spelt.keySet());
    keys.sort(Collation.of("")::compare);
    keys.add("");
    var text = new StringBuilder();
    for (String key : keys) {
      var ids = new ArrayList<String>();
      for (int row : order) {
        List<String> own =
            names(all.get(row), grouping).stream().map(name -> new Tag(name).key()).toList();
        if (passing.get(row) && (key.isEmpty() ? own.isEmpty() : own.contains(key))) {
          ids.add(all.get(row).id());
        }
      }
      if (!ids.isEmpty()) {
        text.append(spelt.getOrDefault(key, grouping.none())).append(ids).append('\n');
      }
    }
    return text.toString();
  }

  private static String written(EssayList shown) {
    var text = new StringBuilder();
    for (int group = 0; group < shown.groups().size(); group++) {
      EssayGroup one = shown.groups().get(group);
      int end =
          group + 1 < shown.groups().size() ? shown.groups().get(group + 1).first() : shown.size();
      text.append(one.heading())
          .append(shown.subList(one.first(), end).stream().map(Essay::id).toList())
          .append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"YEAR", "MONTH"})
  void anEssayStandsInEachOfItsGroups(Grouping grouping) {
    var random = new Random(8);
    for (int round = 0; round < 200; round++) {
      List<Essay> essays = essays(random);
      EssayTable table = EssayTable.of(essays);
      BitSet passing = table.passing(table.all(), ShelfFilter.NONE);
      int[] order = table.rows(round % 2 == 0 ? SortOrder.TITLE : SortOrder.LENGTH, Map.of());
      EssayList shown = EssayList.ofGroups(table, order, passing, grouping);
      assertEquals(written(essays, order, passing, grouping), written(shown));
      for (int place = 0; place < shown.size(); place++) {
        String id = shown.get(place).id();
        assertEquals(shown.indexOf(shown.get(place)), shown.place(id));
        assertEquals(place, shown.nearest(id, place));
        assertEquals(place, shown.place(id, place, shown.size()));
        assertEquals(-1, shown.place(id, place + 1, place + 1));
      }
    }
  }

  @Test
  void ofSeveralPlacesTheNearestIsMeant() {
    EssayTable table =
        EssayTable.of(
            List.of(
                essay(1, List.of("a", "c")), essay(2, List.of("a", "b")), essay(3, List.of("b"))));
    EssayList shown = EssayList.ofGroups(table, new int[] {0, 1, 2}, table.all(), Grouping.TAG);
    assertEquals("a[1.md, 2.md]\nb[2.md, 3.md]\nc[1.md]\n", written(shown));
    assertEquals(0, shown.nearest("1.md", 1));
    assertEquals(4, shown.nearest("1.md", 3));
    assertEquals(2, shown.nearest("2.md", 4));
    assertEquals(3, shown.nearest("3.md", 0));
    assertEquals(-1, shown.nearest("4.md", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, DATE MONTH, newest first",
    "DATE MONTH, DATE TAG, 'by month, newest first'",
    "DATE TAG, DATE AUTHOR, 'by tag, newest first'",
    "DATE AUTHOR, DATE SERIES, 'by author, newest first'",
    "DATE SERIES, DATE, 'by series, newest first'",
    "TITLE, TITLE TAG, by title",
    "TITLE MONTH, TITLE TAG, by title",
    "LENGTH TAG, LENGTH AUTHOR, 'by tag, shortest first'",
    "LAST_READ SERIES, LAST_READ, 'by series, last read first'"
  })
  void eachLeadsToTheNext(String name, String next, String words) {
    Arrangement arrangement = Arrangement.named(name);
    assertEquals(name, arrangement.name());
    assertEquals(next, arrangement.withNextGrouping().name());
    assertEquals(words, arrangement.words());
  }

  @ParameterizedTest
  @CsvSource({"''", "date", "DATE TAGS", "NONE TAG", "DATE YEAR MONTH"})
  void aWordThatNamesNoneIsTheUsual(String name) {
    assertEquals(Arrangement.DEFAULT, Arrangement.named(name));
  }
}
