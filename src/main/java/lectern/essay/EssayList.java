package lectern.essay;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/** The essays of a table that a shelf shows, in its order. */
public final class EssayList extends AbstractList<Essay> implements RandomAccess {
  private final EssayTable table;
  private final int[] rows;

  /** For each row of the table its first place here, or -1. */
  private final int[] places;

  private final List<EssayGroup> groups;

  private EssayList(EssayTable table, int[] rows, List<EssayGroup> groups) {
    this.table = table;
    this.rows = rows;
    this.groups = groups;
    this.places = new int[table.size()];
    Arrays.fill(places, -1);
    for (int place = rows.length - 1; place >= 0; place--) {
      places[rows[place]] = place;
    }
  }

  private EssayList(EssayTable table, EssayList shown) {
    this.table = table;
    this.rows = shown.rows;
    this.groups = shown.groups;
    this.places = shown.places;
  }

  /**
   * Those that pass, in the order of a sequence.
   *
   * @param sequence every row of the table
   */
  public static EssayList of(EssayTable table, int[] sequence, BitSet passing) {
    var rows = new int[passing.cardinality()];
    int size = 0;
    for (int row : sequence) {
      if (passing.get(row)) {
        rows[size++] = row;
      }
    }
    return new EssayList(table, rows, List.of());
  }

  /** The same group by group, an essay in each of its groups; not by time. */
  public static EssayList ofGroups(
      EssayTable table, int[] sequence, BitSet passing, Grouping grouping) {
    var groups = new ArrayList<EssayGroup>();
    int[] rows = table.groups(grouping).rows(sequence, passing, groups);
    return new EssayList(table, rows, List.copyOf(groups));
  }

  /** The same of a table that has the same rows. */
  public EssayList in(EssayTable other) {
    return new EssayList(other, this);
  }

  @Override
  public Essay get(int index) {
    return table.essays().get(rows[index]);
  }

  @Override
  public int size() {
    return rows.length;
  }

  /** The groups, where they are not by time; none otherwise. */
  public List<EssayGroup> groups() {
    return groups;
  }

  /** The first place of the essay with this id, or -1. */
  public int place(String id) {
    int row = table.row(id);
    return row < 0 ? -1 : places[row];
  }

  /** The first place of the essay with this id from one on and before another, or -1. */
  public int place(String id, int from, int end) {
    int row = table.row(id);
    int place = from;
    while (place < end && rows[place] != row) {
      place++;
    }
    return place < end ? place : -1;
  }

  /** The first place of an essay of these years, or -1. */
  public int place(int firstYear, int lastYear) {
    int place = 0;
    while (place < rows.length
        && (table.year(rows[place]) < firstYear || table.year(rows[place]) > lastYear)) {
      place++;
    }
    return place < rows.length ? place : -1;
  }

  /** The place of the essay with this id that is nearest to another place, or -1. */
  public int nearest(String id, int near) {
    int first = place(id);
    if (first < 0 || groups.isEmpty()) {
      return first;
    }
    int after = place(id, near, rows.length);
    int before = near;
    while (before > first
        && rows[before] != rows[first]
        && (after < 0 || near - before < after - near)) {
      before--;
    }
    return rows[before] == rows[first] ? before : after;
  }
}
