package lectern.essay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of a library by name, and which of them each essay has; a nested tag brings every prefix
 * of its path with it.
 *
 * <p>Each tag is spelt and compared once, however many essays have it.
 */
public final class TagColumn {
  private static final int[] NONE = {};

  /** By name. */
  private final List<Tag> tags;

  private final Map<String, Integer> numbers;

  /** For each essay the numbers of its tags, each once. */
  private final int[][] own;

  private TagColumn(List<Tag> tags, Map<String, Integer> numbers, int[][] own) {
    this.tags = tags;
    this.numbers = numbers;
    this.own = own;
  }

  /** The tags of these essays, spelt as the first of them spells them. */
  static TagColumn of(List<Essay> essays, Collation collation) {
    var numbers = new TagNumbers();
    var own = new int[essays.size()][];
    for (int row = 0; row < own.length; row++) {
      own[row] = numbers.numbers(essays.get(row).head().tags());
    }
    return numbers.sorted(own, collation);
  }

  /**
   * The tags of these essays with their counts, by name.
   *
   * <p>Counted over what is already chosen, so that choosing a counted tag never empties the shelf.
   */
  public static List<TagCount> counts(List<Essay> essays) {
    TagColumn column = of(essays, Collation.of(essays));
    var all = new BitSet();
    all.set(0, essays.size());
    int[] counts = column.counts(all);
    var tags = new ArrayList<TagCount>(counts.length);
    for (int number = 0; number < counts.length; number++) {
      tags.add(new TagCount(column.tags.get(number), counts[number]));
    }
    return tags;
  }

  /** Numbers tags as they come. */
  private static final class TagNumbers {
    private final List<Tag> tags = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> byName = new HashMap<>();

    int[] numbers(List<Tag> essays) {
      if (essays.isEmpty()) {
        return NONE;
      }
      int[] all = numbers(essays.getFirst().name());
      for (int i = 1; i < essays.size(); i++) {
        for (int number : numbers(essays.get(i).name())) {
          all = with(all, number);
        }
      }
      return all;
    }

    private int[] numbers(String name) {
      int[] known = byName.get(name);
      if (known == null) {
        known = path(name);
        byName.put(name, known);
      }
      return known;
    }

    private int[] path(String name) {
      int[] all = NONE;
      for (int slash = name.indexOf('/'); ; slash = name.indexOf('/', slash + 1)) {
        var tag = new Tag(slash < 0 ? name : name.substring(0, slash));
        String key = tag.key();
        if (!key.isEmpty()) {
          Integer number = numbers.get(key);
          if (number == null) {
            number = tags.size();
            numbers.put(key, number);
            tags.add(tag);
            keys.add(key);
          }
          all = with(all, number);
        }
        if (slash < 0) {
          return all;
        }
      }
    }

    TagColumn sorted(int[][] own, Collation collation) {
      var order = new ArrayList<Integer>(tags.size());
      for (int i = 0; i < tags.size(); i++) {
        order.add(i);
      }
      order.sort((a, b) -> collation.compare(keys.get(a), keys.get(b)));
      var place = new int[tags.size()];
      var byName = new ArrayList<Tag>(tags.size());
      for (int number : order) {
        place[number] = byName.size();
        byName.add(tags.get(number));
      }
      numbers.replaceAll((_, number) -> place[number]);
      for (int row = 0; row < own.length; row++) {
        int[] placed = own[row].length == 0 ? NONE : new int[own[row].length];
        for (int i = 0; i < placed.length; i++) {
          placed[i] = place[own[row][i]];
        }
        own[row] = placed;
      }
      return new TagColumn(byName, numbers, own);
    }
  }

  private static int[] with(int[] numbers, int more) {
    if (contains(numbers, more)) {
      return numbers;
    }
    int[] all = Arrays.copyOf(numbers, numbers.length + 1);
    all[numbers.length] = more;
    return all;
  }

  private static boolean contains(int[] numbers, int wanted) {
    for (int number : numbers) {
      if (number == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The tags by name. */
  List<Tag> tags() {
    return tags;
  }

  /** How many of these essays have each tag, by the numbers of the tags. */
  int[] counts(BitSet rows) {
    var counts = new int[tags.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int number : own[row]) {
        counts[number]++;
      }
    }
    return counts;
  }

  /** Takes away the essays that lack a chosen tag or have an excluded one. */
  void retainMatching(BitSet rows, ShelfFilter filter) {
    for (Tag chosen : filter.chosen()) {
      retainMatching(rows, chosen, true);
    }
    for (Tag excluded : filter.excluded()) {
      retainMatching(rows, excluded, false);
    }
  }

  private void retainMatching(BitSet rows, Tag tag, boolean wanted) {
    Integer number = numbers.get(tag.key());
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if ((number != null && contains(own[row], number)) != wanted) {
        rows.clear(row);
      }
    }
  }
}
