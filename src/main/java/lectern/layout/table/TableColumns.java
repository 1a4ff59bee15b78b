package lectern.layout.table;

import java.util.List;
import lectern.layout.paragraph.RunningText;
import lectern.text.BinarySearch;

/** How wide the columns of a table are set. */
final class TableColumns {
  /** Blank cells between two columns. */
  static final int GAP = 2;

  /** A column is not made narrower than its longest word, but words longer than this are cut. */
  private static final int LONG_WORD = 12;

  /** A column of prose is not made narrower than this. */
  private static final int LEAST = 6;

  private final int[] natural;
  private final int[] word;

  /** The longest words of the header, which are never cut. */
  private final int[] name;

  TableColumns(int count) {
    this.natural = new int[count];
    this.word = new int[count];
    this.name = new int[count];
  }

  /** Makes room for the header. */
  void name(List<RunningText> header) {
    widen(header);
    for (int i = 0; i < Math.min(name.length, header.size()); i++) {
      name[i] = header.get(i).wordCells();
    }
  }

  /** Makes room for one row. */
  void widen(List<RunningText> row) {
    for (int i = 0; i < Math.min(natural.length, row.size()); i++) {
      natural[i] = Math.max(natural[i], row.get(i).naturalCells());
      word[i] = Math.max(word[i], row.get(i).wordCells());
    }
  }

  /** The cells of each column so that all fit into {@code width}, or nothing when they cannot. */
  int[] fit(int width) {
    int count = natural.length;
    int[] least = new int[count];
    long leastTotal = (long) GAP * (count - 1);
    for (int i = 0; i < count; i++) {
      least[i] =
          Math.min(natural[i], Math.max(Math.max(LEAST, name[i]), Math.min(LONG_WORD, word[i])));
      leastTotal += least[i];
    }
    if (count == 0 || leastTotal > width) {
      return new int[0];
    }
    int room = width - GAP * (count - 1);
    return level(least, room);
  }

  /** Cuts the widest columns down to one level, the highest at which all fit. */
  private int[] level(int[] least, int room) {
    int low = BinarySearch.last(0, room, middle -> total(least, middle) <= room);
    int[] cells = new int[natural.length];
    int left = room - total(least, low);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = at(least, low, i);
      if (left > 0 && cells[i] == low && natural[i] > low) {
        cells[i]++;
        left--;
      }
    }
    return cells;
  }

  private int at(int[] least, int level, int column) {
    return Math.clamp(level, least[column], natural[column]);
  }

  private int total(int[] least, int level) {
    long total = 0;
    for (int i = 0; i < natural.length; i++) {
      total += at(least, level, i);
    }
    return (int) Math.min(Integer.MAX_VALUE, total);
  }

  /** Cells of a whole row. */
  static int total(int[] cells) {
    int total = GAP * (cells.length - 1);
    for (int column : cells) { // no stream, whose classes a start would load
      total += column;
    }
    return total;
  }
}
