package lectern.essay;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;

/** The essays of a table that a shelf shows, in its order. */
public final class ShownEssays extends AbstractList<Essay> implements RandomAccess {
  private final EssayTable table;
  private final int[] rows;

  /** For each row of the table its place here, or -1. */
  private final int[] places;

  private ShownEssays(EssayTable table, int[] rows, int[] places) {
    this.table = table;
    this.rows = rows;
    this.places = places;
  }

  /**
   * Those that pass, in the order of a sequence.
   *
   * @param sequence every row of the table
   */
  public static ShownEssays of(EssayTable table, int[] sequence, BitSet passing) {
    var rows = new int[passing.cardinality()];
    var places = new int[table.size()];
    Arrays.fill(places, -1);
    int size = 0;
    for (int row : sequence) {
      if (passing.get(row)) {
        places[row] = size;
        rows[size++] = row;
      }
    }
    return new ShownEssays(table, rows, places);
  }

  /** The same of a table that has the same rows. */
  public ShownEssays in(EssayTable other) {
    return new ShownEssays(other, rows, places);
  }

  @Override
  public Essay get(int index) {
    return table.essays().get(rows[index]);
  }

  @Override
  public int size() {
    return rows.length;
  }

  /** The place of the essay with this id, or -1. */
  public int place(String id) {
    int row = table.row(id);
    return row < 0 ? -1 : places[row];
  }
}
