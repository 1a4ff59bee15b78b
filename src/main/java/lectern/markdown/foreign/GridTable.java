package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's grid tables, drawn with {@code +---+} and {@code |}, whose cells may hold several lines.
 *
 * @param to the number of the line after it
 */
record GridTable(int to, List<String> lines) {
  /** Cells, counted by lines, of the largest table; what has more is none. */
  static final int MOST_CELLS = 100_000;

  /** The table that begins with this line, or null. */
  static @Nullable GridTable at(List<String> text, int from) {
    if (!isRule(text.get(from))) {
      return null;
    }
    int to = from;
    while (to < text.size() && isPart(text.get(to))) {
      to++;
    }
    boolean ends = to == text.size() || TextLines.isSeparate(text.get(to));
    long cells = (long) borders(text.get(from)).size() * (to - from);
    if (to - from < 3 || !isRule(text.get(to - 1)) || !ends || cells > MOST_CELLS) {
      return null;
    }
    PipeTable table = read(text.subList(from, to));
    return table.rows().size() < 2 ? null : new GridTable(to, table.lines(to - from));
  }

  private static boolean isPart(String line) {
    String words = line.strip();
    return words.length() > 1
        && "+|".indexOf(words.charAt(0)) >= 0
        && "+|".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a line parts rows: {@code +---+} or, below the header, {@code +===+}. */
  private static boolean isRule(String line) {
    String words = line.strip();
    return words.startsWith("+")
        && words.endsWith("+")
        && (words.contains("--") || words.contains("=="))
        && words.chars().allMatch(c -> "+-=:".indexOf(c) >= 0);
  }

  /** Where a rule has its plus signs. */
  private static List<Integer> borders(String rule) {
    var borders = new ArrayList<Integer>();
    for (int at = rule.indexOf('+'); at >= 0; at = rule.indexOf('+', at + 1)) {
      borders.add(at);
    }
    return borders;
  }

  private static PipeTable read(List<String> lines) {
    String first = lines.getFirst();
    List<Integer> borders = borders(first);
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    String below = "";
    for (String line : lines.subList(1, lines.size())) {
      if (!isRule(line)) {
        row.add(line);
        continue;
      }
      if (!row.isEmpty()) {
        rows.add(cells(borders, row));
        row.clear();
      }
      if (line.contains("=") && rows.size() == 1) {
        below = line;
      }
    }
    if (below.isEmpty() && !rows.isEmpty()) {
      rows.addFirst(cells(borders, List.of()));
    }
    String indent = first.substring(0, borders.getFirst());
    return new PipeTable(indent, delimiters(below.isEmpty() ? first : below, borders), rows);
  }

  /** The cells of a row. */
  private static List<String> cells(List<Integer> borders, List<String> lines) {
    int columns = borders.size() - 1;
    var row = new ArrayList<List<String>>();
    for (int column = 0; column < columns; column++) {
      row.add(new ArrayList<>());
    }
    for (String line : lines) {
      List<String> cells = cells(line);
      cells = cells.size() == columns ? cells : drawn(borders, line);
      for (int column = 0; column < columns; column++) {
        row.get(column).add(cells.get(column));
      }
    }
    return row.stream().map(PipeTable::cell).toList();
  }

  /** What stands between the bars of a line, which authors do not always keep in their place. */
  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    int from = line.indexOf('|') + 1;
    for (int bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', bar + 1)) {
      if (line.charAt(bar - 1) != '\\') {
        cells.add(line.substring(from, bar));
        from = bar + 1;
      }
    }
    return cells;
  }

  /** The same by where columns end; words that go on there stand in the last cell they reach. */
  private static List<String> drawn(List<Integer> borders, String line) {
    var cells = new ArrayList<String>();
    int from = Math.min(borders.getFirst() + 1, line.length());
    for (int end : borders.subList(1, borders.size())) {
      boolean last = end == borders.getLast();
      boolean bar = end < line.length() && "|+".indexOf(line.charAt(end)) >= 0;
      int to = last ? lastBar(line) : Math.min(end, line.length());
      boolean ends = last || bar;
      cells.add(ends ? line.substring(Math.min(from, to), to) : "");
      from = ends ? Math.min(to + 1, line.length()) : from;
    }
    return cells;
  }

  private static int lastBar(String line) {
    int end = line.stripTrailing().length();
    return end > 0 && "|+".indexOf(line.charAt(end - 1)) >= 0 ? end - 1 : end;
  }

  private static List<String> delimiters(String rule, List<Integer> borders) {
    var delimiters = new ArrayList<String>();
    for (int i = 1; i < borders.size(); i++) {
      int start = borders.get(i - 1);
      int end = borders.get(i);
      boolean left = rule.length() > start + 1 && rule.charAt(start + 1) == ':';
      boolean right = rule.length() > end && rule.charAt(end - 1) == ':';
      delimiters.add(left && right ? ":-:" : right ? "--:" : "---");
    }
    return delimiters;
  }
}
