package lectern.essay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a shelf shows of a library: filtered, sorted, and counted by tag. Pure functions over lists.
 */
public final class Shelf {
  private Shelf() {}

  /**
   * The essays a shelf shows, in its order.
   *
   * @param words which of them the typed filter lets through
   * @param readings by essay id; an essay without one is unread
   */
  public static List<Essay> shown(
      List<Essay> all,
      ShelfFilter filter,
      Predicate<Essay> words,
      SortOrder order,
      Map<String, ReadingProgress> readings) {
    var shown = new ArrayList<Essay>(all.size());
    for (Essay essay : all) {
      if (filter.shows(essay) && words.test(essay)) {
        shown.add(essay);
      }
    }
    shown.sort(comparator(order, readings, Collation.of(shown)));
    return shown;
  }

  /**
   * The tags of these essays with their counts, by name; a nested tag counts for every prefix too.
   *
   * <p>Counted over what is already chosen, so that choosing a counted tag never empties the shelf.
   */
  public static List<TagCount> tags(List<Essay> essays) {
    TagColumn column = TagColumn.of(essays, Collation.of(essays));
    var all = new BitSet();
    all.set(0, essays.size());
    int[] counts = column.counts(all);
    var tags = new ArrayList<TagCount>(counts.length);
    for (int number = 0; number < counts.length; number++) {
      tags.add(new TagCount(column.tags().get(number), counts[number]));
    }
    return tags;
  }

  private static Comparator<Essay> comparator(
      SortOrder order, Map<String, ReadingProgress> readings, Collation collation) {
    return switch (order) {
      case DATE -> (a, b) -> byDate(a, b, collation);
      case TITLE -> (a, b) -> byTitle(a, b, collation);
      case LENGTH ->
          (a, b) -> {
            int shorter = Integer.compare(a.words(), b.words());
            return shorter != 0 ? shorter : byDate(a, b, collation);
          };
      case LAST_READ ->
          (a, b) -> {
            int later = Long.compare(lastRead(b, readings), lastRead(a, readings));
            return later != 0 ? later : byDate(a, b, collation);
          };
    };
  }

  // By hand: the JDK's own combined comparators are lambdas that no start-up cache can keep.

  private static long lastRead(Essay essay, Map<String, ReadingProgress> readings) {
    return readings.getOrDefault(essay.id(), ReadingProgress.NONE).lastRead();
  }

  static int byTitle(Essay a, Essay b, Collation collation) {
    int order = collation.compare(a.head().title(), b.head().title());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  /** Newest first, undated last; essays of one date by title. */
  private static int byDate(Essay a, Essay b, Collation collation) {
    EssayDate one = a.head().date();
    EssayDate other = b.head().date();
    if (one == null || other == null) {
      int undated = Boolean.compare(one == null, other == null);
      return undated != 0 ? undated : byTitle(a, b, collation);
    }
    int order = other.compareTo(one);
    return order != 0 ? order : byTitle(a, b, collation);
  }
}
