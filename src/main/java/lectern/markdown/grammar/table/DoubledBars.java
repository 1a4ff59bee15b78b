package lectern.markdown.grammar.table;

import java.util.HashSet;
import java.util.List;
import org.commonmark.parser.SourceLine;

/**
 * Rows of the tables that wikis draw with doubled bars, {@code || one || two ||}, and their header,
 * {@code ||~ one ||~ two ||}.
 */
final class DoubledBars {
  private static final String BARS = "||";

  /**
   * Whether a line is such a row for sure: with several cells that all hold a word, and with blanks
   * beside all bars or none. {@code ||a|| and ||b||} are words that somebody hides, or norms.
   */
  static boolean areIn(CharSequence line) {
    String words = line.toString().strip();
    if (!isRow(words)) {
      return false;
    }
    List<String> cells = cells(words);
    boolean separate = cells.stream().allMatch(cell -> isSeparate(cell, true));
    return cells.size() > 1
        && (separate || cells.stream().allMatch(cell -> isSeparate(cell, false)))
        && cells.stream().allMatch(cell -> cell.chars().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * Whether blanks, or none, separate a cell from its bars; the marker of a header may stand
   * between.
   */
  private static boolean isSeparate(String cell, boolean blanks) {
    return !cell.isEmpty()
        && cell.endsWith(" ") == blanks
        && (cell.startsWith(" ") == blanks || cell.startsWith("~"));
  }

  /** Whether a line goes on with such a table. */
  static boolean isRow(CharSequence line) {
    String words = line.toString().strip();
    return words.length() > 2 * BARS.length() && words.startsWith(BARS) && words.endsWith(BARS);
  }

  /** Whether a row is a header. */
  static boolean isHeader(CharSequence line) {
    return cells(line.toString().strip()).stream().allMatch(cell -> cell.strip().startsWith("~"));
  }

  /** The same row with single bars, and without the delimiters of a header. */
  static SourceLine single(SourceLine line) {
    String words = line.getContent().toString();
    String row = isHeader(words) ? words.replace("||~", BARS).replace("|| ~", BARS) : words;
    return SourceLine.of(single(row), line.getSourceSpan());
  }

  /** A row whose bars in code, and those that are not doubled, are escaped. */
  private static String single(String row) {
    List<Integer> held =
        row.indexOf('`') < 0 ? List.of() : new PipeTableRow(SourceLine.of(row, null)).heldBars();
    var code = new HashSet<>(held);
    var out = new StringBuilder(row.length());
    for (int at = 0; at < row.length(); at++) {
      char c = row.charAt(at);
      boolean parts = c == '|' && row.startsWith(BARS, at) && !code.contains(at);
      out.append(c == '|' && !parts ? "\\|" : c);
      if (parts) {
        at++;
      } else if (row.startsWith("\\|", at)) {
        at++;
        out.append('|');
      }
    }
    return out.toString();
  }

  private static List<String> cells(String row) {
    String single = single(row);
    return List.of(single.substring(1, Math.max(1, single.length() - 1)).split("(?<!\\\\)\\|"));
  }
}
