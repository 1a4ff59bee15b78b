package lectern.markdown.grammar.table;

import java.util.List;
import org.commonmark.parser.SourceLine;

/**
 * Rows of the tables that wikis draw with doubled bars, {@code || one || two ||}, and their header,
 * {@code ||~ one ||~ two ||}.
 */
final class DoubledBars {
  private static final String BARS = "||";

  private DoubledBars() {}

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
    boolean apart = cells.stream().allMatch(cell -> isApart(cell, true));
    return cells.size() > 1
        && (apart || cells.stream().allMatch(cell -> isApart(cell, false)))
        && cells.stream().allMatch(cell -> cell.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** Whether blanks, or none, part a cell from its bars; the sign of a header may stand between. */
  private static boolean isApart(String cell, boolean blanks) {
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

  /** The same row with single bars, and without the signs of a header. */
  static SourceLine single(SourceLine line) {
    String words = line.getContent().toString();
    String row = isHeader(words) ? words.replace("||~", BARS).replace("|| ~", BARS) : words;
    return SourceLine.of(single(row), line.getSourceSpan());
  }

  /** A row whose bars in code, and those that are not doubled, are escaped. */
  private static String single(String row) {
    var out = new StringBuilder(row.length());
    int at = 0;
    while (at < row.length()) {
      int codeEnd = codeEnd(row, at);
      if (codeEnd > at) {
        out.append(row.substring(at, codeEnd).replace("\\|", "|").replace("|", "\\|"));
        at = codeEnd;
      } else if (row.startsWith(BARS, at)) {
        out.append('|');
        at += BARS.length();
      } else if (row.charAt(at) == '|') {
        out.append("\\|");
        at++;
      } else {
        int end =
            row.charAt(at) == '`' ? runEnd(row, at) : row.startsWith("\\|", at) ? at + 2 : at + 1;
        out.append(row, at, end);
        at = end;
      }
    }
    return out.toString();
  }

  /** The offset behind the code that begins here, or this one. */
  private static int codeEnd(String row, int at) {
    if (row.charAt(at) != '`') {
      return at;
    }
    int opened = runEnd(row, at);
    int close = row.indexOf('`', opened);
    while (close >= 0) {
      int end = runEnd(row, close);
      if (end - close == opened - at) {
        return end;
      }
      close = row.indexOf('`', end);
    }
    return at;
  }

  private static int runEnd(String row, int at) {
    int end = at;
    while (end < row.length() && row.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private static List<String> cells(String row) {
    String single = single(row);
    return List.of(single.substring(1, Math.max(1, single.length() - 1)).split("(?<!\\\\)\\|"));
  }
}
