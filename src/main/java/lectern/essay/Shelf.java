package lectern.essay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
      Filter filter,
      Predicate<Essay> words,
      Order order,
      Map<String, Reading> readings) {
    var shown = new ArrayList<Essay>(all.size());
    for (Essay essay : all) {
      if (filter.shows(essay) && words.test(essay)) {
        shown.add(essay);
      }
    }
    shown.sort(comparator(order, readings));
    return shown;
  }

  /**
   * The tags of these essays with their counts, by name; a nested tag counts for every prefix too.
   *
   * <p>Counted over what is already chosen, so that choosing a counted tag never empties the shelf.
   */
  public static List<TagCount> tags(List<Essay> essays) {
    var first = new TreeMap<String, Tag>();
    var counts = new TreeMap<String, Integer>();
    for (Essay essay : essays) {
      Set<String> counted = new HashSet<>();
      for (Tag own : essay.head().tags()) {
        String name = own.name();
        for (int slash = name.indexOf('/'); ; slash = name.indexOf('/', slash + 1)) {
          Tag tag = slash < 0 ? own : new Tag(name.substring(0, slash));
          String key = tag.key();
          if (!key.isEmpty() && counted.add(key)) {
            first.putIfAbsent(key, tag);
            counts.merge(key, 1, Integer::sum);
          }
          if (slash < 0) {
            break;
          }
        }
      }
    }
    var tags = new ArrayList<TagCount>(counts.size());
    counts.forEach(
        (key, count) -> tags.add(new TagCount(first.getOrDefault(key, new Tag(key)), count)));
    return tags;
  }

  private static Comparator<Essay> comparator(Order order, Map<String, Reading> readings) {
    return switch (order) {
      case DATE -> NEWEST;
      case TITLE -> TITLE;
      case LENGTH -> (a, b) -> first(Integer.compare(a.words(), b.words()), NEWEST, a, b);
      case LAST_READ ->
          (a, b) -> first(Long.compare(lastRead(b, readings), lastRead(a, readings)), NEWEST, a, b);
    };
  }

  private static long lastRead(Essay essay, Map<String, Reading> readings) {
    return readings.getOrDefault(essay.id(), Reading.NONE).lastRead();
  }

  // By hand: the JDK's own combined comparators are lambdas that no start-up cache can keep.
  private static int first(int order, Comparator<Essay> next, Essay a, Essay b) {
    return order != 0 ? order : next.compare(a, b);
  }

  private static final Comparator<Essay> TITLE =
      (a, b) -> {
        int order = sorted(a.head().title()).compareTo(sorted(b.head().title()));
        return order != 0 ? order : a.id().compareTo(b.id());
      };

  /** A title as lists sort it: whatever quotes it begins with, it stands at its first letter. */
  private static String sorted(String title) {
    int start = 0;
    while (start < title.length() && "\"'“”„‘’‚«»‹›\u202F".indexOf(title.charAt(start)) >= 0) {
      start++;
    }
    return title.substring(start).toLowerCase(Locale.ROOT);
  }

  /** Newest first, undated last; essays of one date by title. */
  private static final Comparator<Essay> NEWEST =
      (a, b) -> {
        EssayDate one = a.head().date();
        EssayDate other = b.head().date();
        if (one == null || other == null) {
          return first(Boolean.compare(one == null, other == null), TITLE, a, b);
        }
        return first(other.compareTo(one), TITLE, a, b);
      };
}
