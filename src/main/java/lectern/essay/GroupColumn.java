package lectern.essay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The groups of a library by name, and in which of them each essay is; those that are in none make
 * the last.
 */
final class GroupColumn {
  /** By name, then that of the essays in no other. */
  private final List<String> headings;

  /** For each essay the numbers of its groups, each once. */
  private final int[][] own;

  private GroupColumn(List<String> headings, int[][] own) {
    this.headings = headings;
    this.own = own;
  }

  /** The groups of these essays, spelt as the first of them spells them. */
  static GroupColumn of(List<Essay> essays, Grouping grouping, Collation collation) {
    var numbers = new GroupNumbers();
    var own = new int[essays.size()][];
    for (int row = 0; row < own.length; row++) {
      own[row] = numbers.of(grouping.groups(essays.get(row).head()));
    }
    List<String> keys = numbers.keys;
    var order = new ArrayList<Integer>(numbers.byKey.values());
    order.sort((a, b) -> collation.compare(keys.get(a), keys.get(b)));
    var places = new int[order.size()];
    var headings = new ArrayList<String>(order.size() + 1);
    for (int number : order) {
      places[number] = headings.size();
      headings.add(numbers.names.get(number));
    }
    int[] none = {headings.size()};
    headings.add(grouping.none());
    for (int row = 0; row < own.length; row++) {
      for (int i = 0; i < own[row].length; i++) {
        own[row][i] = places[own[row][i]];
      }
      own[row] = own[row].length == 0 ? none : own[row];
    }
    return new GroupColumn(headings, own);
  }

  /** Numbers groups as they come; each spelling is looked at once, however many essays have it. */
  private static final class GroupNumbers {
    private final List<String> names = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    int[] of(List<String> groups) {
      var numbers = new int[groups.size()];
      int size = 0;
      for (String group : groups) {
        int number = number(group);
        boolean more = number >= 0;
        for (int i = 0; i < size; i++) {
          more &= numbers[i] != number;
        }
        if (more) {
          numbers[size++] = number;
        }
      }
      return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    }

    /** The number of a group, or -1 where its name has nothing that is seen. */
    private int number(String name) {
      Integer known = byName.get(name);
      if (known == null) {
        known = numbered(name);
        byName.put(name, known);
      }
      return known;
    }

    private int numbered(String name) {
      String key = new Tag(name).key();
      Integer known = key.isEmpty() ? Integer.valueOf(-1) : byKey.get(key);
      if (known != null) {
        return known;
      }
      byKey.put(key, names.size());
      names.add(name);
      keys.add(key);
      return names.size() - 1;
    }
  }

  /**
   * The rows of an order that pass, group by group; one that is in several stands in each.
   *
   * @param groups takes the groups that have any
   */
  int[] rows(int[] order, BitSet passing, List<EssayGroup> groups) {
    var ends = new int[headings.size()];
    for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
      for (int group : own[row]) {
        ends[group]++;
      }
    }
    int size = 0;
    for (int group = 0; group < ends.length; group++) {
      if (ends[group] > 0) {
        groups.add(new EssayGroup(headings.get(group), size));
      }
      int first = size;
      size += ends[group];
      ends[group] = first;
    }
    var rows = new int[size];
    for (int row : order) {
      if (passing.get(row)) {
        for (int group : own[row]) {
          rows[ends[group]++] = row;
        }
      }
    }
    return rows;
  }
}
