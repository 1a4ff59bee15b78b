package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's grid tables, drawn with {@code +---+} and {@code |}, whose cells may hold several lines.
 *
 * @param to the number of the line behind it
 */
record GridTable(int to, List<String> lines) {

  /** The table that begins with this line, or null. */
  static @Nullable GridTable at(List<String> text, int from) {
    if (!isRule(text.get(from))) {
      return null;
    }
    int to = from;
    while (to < text.size() && isPart(text.get(to))) {
      to++;
    }
    boolean ends = to == text.size() || text.get(to).isBlank();
    if (to - from < 3 || !isRule(text.get(to - 1)) || !ends) {
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

  private static PipeTable read(List<String> lines) {
    String first = lines.getFirst();
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    String below = "";
    for (String line : lines.subList(1, lines.size())) {
      if (!isRule(line)) {
        row.add(line);
        continue;
      }
      if (!row.isEmpty()) {
        rows.add(cells(first, row));
        row.clear();
      }
      if (line.contains("=") && rows.size() == 1) {
        below = line;
      }
    }
    if (below.isEmpty() && !rows.isEmpty()) {
      rows.addFirst(cells(first, List.of()));
    }
    String indent = first.substring(0, first.indexOf('+'));
    return new PipeTable(indent, marks(below.isEmpty() ? first : below, first), rows);
  }

  /** The cells of a row; words that go on where a column ends stand in the first of the cells. */
  private static List<String> cells(String rule, List<String> lines) {
    var cells = new ArrayList<String>();
    var pieces = new ArrayList<StringBuilder>();
    lines.forEach(_ -> pieces.add(new StringBuilder()));
    int start = rule.indexOf('+');
    for (int end = rule.indexOf('+', start + 1); end > 0; end = rule.indexOf('+', start + 1)) {
      boolean spans = false;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        int to = Math.min(end, line.length());
        pieces.get(i).append(line, Math.min(start + 1, to), to);
        spans |= end < line.length() && "|+".indexOf(line.charAt(end)) < 0;
      }
      cells.add(spans ? "" : PipeTable.cell(pieces.stream().map(Object::toString).toList()));
      if (!spans) {
        pieces.forEach(piece -> piece.setLength(0));
      }
      start = end;
    }
    return cells;
  }

  private static List<String> marks(String rule, String first) {
    var marks = new ArrayList<String>();
    int start = first.indexOf('+');
    for (int end = first.indexOf('+', start + 1); end > 0; end = first.indexOf('+', start + 1)) {
      boolean left = rule.length() > start + 1 && rule.charAt(start + 1) == ':';
      boolean right = rule.length() > end && rule.charAt(end - 1) == ':';
      marks.add(left && right ? ":-:" : right ? "--:" : "---");
      start = end;
    }
    return marks;
  }
}
