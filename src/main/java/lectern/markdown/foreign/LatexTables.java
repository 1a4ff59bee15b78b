package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.markup.TextRange;

/**
 * Rewrites {@code \begin{tabular}{lr}} to {@code \end{tabular}}, each on a line of its own, as a
 * table of bars. A rule below the first row makes a header of it. What cells of bars cannot hold
 * leaves all of it as it was.
 */
public final class LatexTables {
  private static final String BEGIN = "\\begin{tabular";
  private static final int MOST_LINES = 500;

  private static final Pattern OPENING =
      Pattern.compile("\\\\begin\\{(tabular[x*]?)\\}(?:\\[\\w\\])?(?:\\{[^{}]*\\}){1,2}");

  /** The end of a row, with how far the next one is below it. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(\\\\\\\\)\\s*\\[-?(?:[\\d.]+ ?(?:pt|em|ex|mm|cm|in|pc|bp)|[\\d.]*\\\\[a-zA-Z]+)\\]");

  /**
   * What may hold an ampersand that ends no cell, is a comment or another end of a row, or is a
   * link or a note, which belongs to its line.
   */
  private static final Pattern OTHER =
      Pattern.compile(
          "[`\\[]|\\\\(?:verb|begin|tabularnewline|href|url|[|])|\\\\\\\\\\*|&#?\\w+;|://|<[a-zA-Z/!?]"
              + "|(?<!(?<!\\\\)\\\\)%");

  /** A cell that a table of bars takes for a part of a rule. */
  private static final Pattern DASHES = Pattern.compile("[\\s:=+-]*");

  /** The rules between rows. */
  private static final Pattern RULES =
      Pattern.compile(
          "^(?:\\s*(?:\\\\(?:hline|toprule|midrule|bottomrule)(?![a-zA-Z])"
              + "|\\\\c(?:line|midrule)(?:\\(\\w+\\))?\\{[\\d-]+\\}))+");

  private static final Pattern SPANNED =
      Pattern.compile("\\s*\\\\multicolumn\\{(\\d)\\}\\{[^{}]*\\}\\{(.*)\\}\\s*");

  private LatexTables() {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains(BEGIN);
  }

  /**
   * The same text, whose lines end with a line feed, with as many lines.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    var read = new TextLines(text, codeBlocks);
    List<String> lines = read.lines;
    var out = new ArrayList<String>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      int end = read.isCode(at) ? -1 : end(lines, at);
      List<String> table = end < 0 ? List.of() : table(lines.subList(at + 1, end));
      boolean above = at > 0 && !lines.get(at - 1).isBlank();
      boolean below = end + 1 < lines.size() && !lines.get(end + 1).isBlank();
      int room = end - at + 1 - (above ? 1 : 0) - (below ? 1 : 0);
      if (table.isEmpty() || table.size() > room) {
        out.add(lines.get(at));
        at++;
        continue;
      }
      if (above) {
        out.add("");
      }
      out.addAll(table);
      while (out.size() <= end) {
        out.add("");
      }
      at = end + 1;
    }
    return read.joined(out);
  }

  /** The line of the end of a table that begins on this line, or -1. */
  private static int end(List<String> lines, int from) {
    String line = lines.get(from).strip();
    Matcher opening = line.startsWith(BEGIN) ? OPENING.matcher(line) : null;
    if (opening == null || !opening.matches()) {
      return -1;
    }
    String closing = "\\end{" + opening.group(1) + "}";
    for (int at = from + 1; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      if (lines.get(at).isBlank()) {
        return -1;
      }
      if (lines.get(at).strip().equals(closing)) {
        return at;
      }
    }
    return -1;
  }

  /** The lines of the table; none where the rows do not fit each other. */
  private static List<String> table(List<String> body) {
    var rows = new ArrayList<List<String>>();
    boolean header = false;
    int columns = 0;
    String whole = SPACED.matcher(String.join(" ", body)).replaceAll("$1");
    if (OTHER.matcher(whole).find()) {
      return List.of();
    }
    for (String source : whole.split("\\\\\\\\", -1)) {
      Matcher rules = RULES.matcher(source);
      boolean ruled = rules.find();
      String row = ruled ? source.substring(rules.end()) : source;
      header |= ruled && rows.size() == 1;
      if (!row.isBlank()) {
        rows.add(cells(row));
        columns = Math.max(columns, rows.getLast().size());
        if (!areWhole(rows.getLast())) {
          return List.of();
        }
      }
    }
    var table = new ArrayList<String>();
    for (List<String> row : rows) {
      while (row.size() < columns) {
        row.add("");
      }
      table.add("| " + String.join(" | ", row) + " |");
      if (header && table.size() == 1) {
        table.add("|" + " --- |".repeat(columns));
      }
    }
    return rows.size() < 2 ? List.of() : table;
  }

  /** Whether no ampersand tore a formula or a group, and there are words. */
  private static boolean areWhole(List<String> cells) {
    return cells.stream().allMatch(LatexTables::isWhole)
        && !cells.stream().allMatch(cell -> DASHES.matcher(cell).matches());
  }

  private static boolean isWhole(String cell) {
    int dollars = 0;
    int groups = 0;
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      boolean escaped = at > 0 && cell.charAt(at - 1) == '\\';
      dollars += c == '$' && !escaped ? 1 : 0;
      groups += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return dollars % 2 == 0 && groups == 0;
  }

  private static List<String> cells(String row) {
    var cells = new ArrayList<String>();
    for (String cell : row.split("(?<!\\\\)&", -1)) {
      Matcher spanned = SPANNED.matcher(cell);
      boolean wide = spanned.matches();
      cells.add((wide ? spanned.group(2) : cell).strip().replace("|", "\\|"));
      for (int more = wide ? spanned.group(1).charAt(0) - '1' : 0; more > 0; more--) {
        cells.add("");
      }
    }
    return cells;
  }
}
