package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Widths;

/**
 * Where the columns of a table stand that Pandoc's writers draw with dashes, in cells.
 *
 * @param starts the first cell of each
 * @param ends the cell after the last dash of each
 */
record DashColumns(List<Integer> starts, List<Integer> ends) {
  private static final int LEAST_DASHES = 2;

  /** A text is the same whatever terminal it is read on. */
  private static final Widths WIDTHS = Widths.NARROW;

  /** The columns that this line draws; none unless it is nothing but dashes and blanks. */
  static DashColumns of(String line) {
    var starts = new ArrayList<Integer>();
    var ends = new ArrayList<Integer>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && line.charAt(end) == '-') {
        end++;
      }
      if (end == at && line.charAt(at) != ' ') {
        return new DashColumns(List.of(), List.of());
      }
      if (end > at) {
        if (end - at < LEAST_DASHES) {
          return new DashColumns(List.of(), List.of());
        }
        starts.add(at);
        ends.add(end);
      }
      at = Math.max(end, at + 1);
    }
    return new DashColumns(starts, ends);
  }

  int count() {
    return starts.size();
  }

  String indent() {
    return " ".repeat(starts.getFirst());
  }

  /** The words of a line by columns; nothing when some stand across the gap between two columns. */
  List<String> cells(String line) {
    int[] offsets = offsets(line);
    var cells = new ArrayList<String>();
    for (int column = 0; column < count(); column++) {
      int to = offsets[column + 1];
      if (column + 1 < count() && to > 0 && to < line.length() && line.charAt(to - 1) > ' ') {
        return List.of();
      }
      cells.add(line.substring(offsets[column], to));
    }
    return cells;
  }

  /** The offsets in a line where its columns end, after that where the first begins. */
  private int[] offsets(String line) {
    boolean wide = line.chars().anyMatch(c -> c > 0x2FF);
    int[] offsets = new int[count() + 1];
    int cells = 0;
    int at = 0;
    for (int column = 1; column < count(); column++) {
      int start = starts.get(column);
      if (!wide) {
        at = Math.min(start, line.length());
      }
      while (wide && at < line.length() && cells < start) {
        int next = line.offsetByCodePoints(at, 1);
        cells += WIDTHS.of(line.substring(at, next));
        at = next;
      }
      offsets[column] = at;
    }
    offsets[count()] = line.length();
    return offsets;
  }

  /** How each column is aligned, as GFM has it: by where its header stands above the dashes. */
  List<String> delimiters(String header) {
    List<String> cells = cells(header);
    var delimiters = new ArrayList<String>();
    for (int column = 0; column < count(); column++) {
      int width = ends.get(column) - starts.get(column);
      String cell = cells.get(column);
      int cut = column == 0 ? Math.min(starts.getFirst(), cell.length()) : 0;
      String words = cell.substring(cut).stripTrailing();
      boolean left = !words.startsWith(" ");
      boolean right = WIDTHS.of(words) >= width;
      delimiters.add(words.isBlank() || left ? "---" : right ? "--:" : ":-:");
    }
    return delimiters;
  }
}
