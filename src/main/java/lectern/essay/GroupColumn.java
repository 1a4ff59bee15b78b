package lectern.essay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * The groups of a library by name, and in which of them each essay is; those that are in none make
 * the last.
 */
final class GroupColumn {
  /** By name, then that of the essays in no other. */
  private final List<String> heads;

  /** For each essay the numbers of its groups, each once. */
  private final int[][] own;

  private GroupColumn(List<String> heads, int[][] own) {
    this.heads = heads;
    this.own = own;
  }

  /** The groups of these essays, spelt as the first of them spells them. */
  static GroupColumn of(List<Essay> essays, Grouping grouping, Collation collation) {
    var numbers = new HashMap<String, Integer>();
    var keys = new ArrayList<String>();
    var names = new ArrayList<String>();
    var own = new int[essays.size()][];
    for (int row = 0; row < own.length; row++) {
      var mine = new TreeSet<Integer>();
      for (String name : grouping.groups(essays.get(row).head())) {
        String key = new Tag(name).key();
        if (!key.isEmpty() && numbers.putIfAbsent(key, names.size()) == null) {
          keys.add(key);
          names.add(name);
        }
        if (!key.isEmpty()) {
          mine.add(numbers.get(key));
        }
      }
      own[row] = mine.stream().mapToInt(number -> number).toArray();
    }
    var order = new ArrayList<Integer>(numbers.values());
    order.sort((a, b) -> collation.compare(keys.get(a), keys.get(b)));
    var places = new int[order.size()];
    var heads = new ArrayList<String>(order.size() + 1);
    for (int number : order) {
      places[number] = heads.size();
      heads.add(names.get(number));
    }
    heads.add(grouping.none());
    int none = order.size();
    Arrays.setAll(
        own,
        row ->
            own[row].length == 0
                ? new int[] {none}
                : Arrays.stream(own[row]).map(number -> places[number]).toArray());
    return new GroupColumn(heads, own);
  }

  /**
   * The rows of an order that pass, group by group; one that is in several stands in each.
   *
   * @param groups takes the groups that have any
   */
  int[] rows(int[] order, BitSet passing, List<EssayGroup> groups) {
    var ends = new int[heads.size()];
    for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
      for (int group : own[row]) {
        ends[group]++;
      }
    }
    int size = 0;
    for (int group = 0; group < ends.length; group++) {
      if (ends[group] > 0) {
        groups.add(new EssayGroup(heads.get(group), size));
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
