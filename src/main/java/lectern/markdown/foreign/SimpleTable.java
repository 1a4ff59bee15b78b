package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's simple and multiline tables, whose columns a line of dashes draws.
 *
 * @param from the number of its first line
 * @param to the number of the line after it
 */
record SimpleTable(int from, int to, List<String> lines) {
  private static final int LONGEST_HEADER = 10;
  private static final int LONGEST = 1_000;

  /** The table whose columns this line draws, or null. */
  static @Nullable SimpleTable at(List<String> text, int line) {
    DashColumns columns = DashColumns.of(text.get(line));
    if (columns.count() < 2) {
      return null;
    }
    int top = line;
    while (top > 0 && line - top < LONGEST_HEADER && !TextLines.isSeparate(text.get(top - 1))) {
      top--;
    }
    int headers = line - top;
    if (headers == 0) {
      return bare(text, line, columns);
    }
    if (headers > 1 && isWhole(text.get(top))) {
      return ofManyLines(text, top, line, columns);
    }
    return headers == 1 ? withHeader(text, line, columns) : null;
  }

  /** Whether this line draws one column, as the first and last of a multiline table do. */
  private static boolean isWhole(String line) {
    DashColumns columns = DashColumns.of(line.stripTrailing());
    return columns.count() == 1;
  }

  /** One line of headers, dashes, a line for each row, up to an empty line. */
  private static @Nullable SimpleTable withHeader(
      List<String> text, int dashes, DashColumns columns) {
    List<String> rows = text.subList(dashes - 1, dashes);
    int end = dashes + 1;
    while (end < text.size()
        && !TextLines.isSeparate(text.get(end))
        && DashColumns.of(text.get(end)).count() == 0) {
      end++;
    }
    var all = new ArrayList<>(rows);
    all.addAll(text.subList(dashes + 1, end));
    boolean closed = end < text.size() && DashColumns.of(text.get(end)).count() == columns.count();
    int to = closed ? end + 1 : end;
    boolean ends = end == text.size() || closed || TextLines.isSeparate(text.get(end));
    return all.size() < 2 || !ends
        ? null
        : table(dashes - 1, to, columns, text.get(dashes - 1), singles(all));
  }

  /** Dashes above and below, and no headers. */
  private static @Nullable SimpleTable bare(List<String> text, int dashes, DashColumns columns) {
    int end = dashes + 1;
    boolean parted = false;
    while (end < text.size()
        && end - dashes < LONGEST
        && !DashColumns.of(text.get(end)).equals(columns)) {
      parted |= text.get(end).isBlank();
      end++;
    }
    boolean ends = end + 1 >= text.size() || TextLines.isSeparate(text.get(end + 1));
    if (end >= text.size() || end - dashes >= LONGEST || end == dashes + 1 || !ends) {
      return null;
    }
    List<String> body = text.subList(dashes + 1, end);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(""));
    rows.addAll(parted ? groups(body) : singles(body));
    return table(dashes, end + 1, columns, body.getFirst(), rows);
  }

  private static @Nullable SimpleTable ofManyLines(
      List<String> text, int top, int dashes, DashColumns columns) {
    int end = dashes + 1;
    while (end < text.size() && end - dashes < LONGEST && !isWhole(text.get(end))) {
      end++;
    }
    if (end >= text.size() || end - dashes >= LONGEST) {
      return null;
    }
    List<String> header = text.subList(top + 1, dashes);
    var rows = new ArrayList<List<String>>();
    rows.add(header);
    rows.addAll(groups(text.subList(dashes + 1, end)));
    return table(top, end + 1, columns, header.getLast(), rows);
  }

  private static List<List<String>> singles(List<String> lines) {
    return lines.stream().map(List::of).toList();
  }

  /** Lines between empty lines. */
  private static List<List<String>> groups(List<String> lines) {
    var groups = new ArrayList<List<String>>();
    var group = new ArrayList<String>();
    for (String line : lines) {
      if (!line.isBlank()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static @Nullable SimpleTable table(
      int from, int to, DashColumns columns, String header, List<List<String>> rows) {
    if ((long) columns.count() * (to - from) > GridTable.MOST_CELLS) {
      return null;
    }
    var cells = new ArrayList<List<String>>();
    for (List<String> row : rows) {
      List<String> read = cells(columns, row);
      if (read.isEmpty()) {
        return null;
      }
      cells.add(read);
    }
    var table = new PipeTable(columns.indent(), columns.delimiters(header), cells);
    return new SimpleTable(from, to, table.lines(to - from));
  }

  private static List<String> cells(DashColumns columns, List<String> lines) {
    var row = new ArrayList<List<String>>();
    for (int column = 0; column < columns.count(); column++) {
      row.add(new ArrayList<>());
    }
    for (String line : lines) {
      List<String> read = columns.cells(line);
      if (read.isEmpty()) {
        return List.of();
      }
      for (int column = 0; column < columns.count(); column++) {
        row.get(column).add(read.get(column));
      }
    }
    return row.stream().map(PipeTable::cell).toList();
  }
}
