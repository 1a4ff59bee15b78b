package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CharacterRun;

/**
 * A table as GFM has it, written from one that is drawn: its first row is the header, with empty
 * cells where there is none.
 *
 * @param delimiters the alignment of each column, as its cell below the header
 */
record PipeTable(String indent, List<String> delimiters, List<List<String>> rows) {

  /** Its lines, and empty ones after them up to this count. */
  List<String> lines(int count) {
    var lines = new ArrayList<String>();
    lines.add(line(rows.getFirst()));
    lines.add(line(delimiters));
    rows.subList(1, rows.size()).forEach(row -> lines.add(line(row)));
    while (lines.size() < count) {
      lines.add("");
    }
    return lines;
  }

  private String line(List<String> cells) {
    var line = new StringBuilder(indent).append('|');
    for (String cell : cells) {
      line.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    return line.toString();
  }

  /**
   * Joins the lines of a cell; an item of a list, a heading and an empty line begin a line of their
   * own, and a container has no fences. A formula that is open goes on in the line.
   */
  static String cell(List<String> lines) {
    var cell = new StringBuilder();
    boolean separate = false;
    boolean formula = false;
    for (String line : lines) {
      String words = line.strip();
      if (formula) {
        cell.append(' ').append(words);
        formula = isOpen(formula, words);
        continue;
      }
      boolean item = words.startsWith("- ") || words.startsWith("* ");
      if (words.isEmpty() || words.startsWith(":::")) {
        separate = !cell.isEmpty();
        continue;
      }
      String heading = heading(words);
      separate |= !heading.isEmpty();
      words = heading.isEmpty() ? words : heading;
      if (!cell.isEmpty()) {
        cell.append(separate || item ? "<br>" : " ");
      }
      boolean breaks = words.endsWith("\\");
      cell.append(item ? "• " : "").append(words, item ? 2 : 0, words.length() - (breaks ? 1 : 0));
      separate = breaks || !heading.isEmpty();
      formula = isOpen(formula, words);
    }
    return cell.toString();
  }

  /** A heading as bold words, or nothing; behind a single number sign stands what is counted. */
  private static String heading(String line) {
    int hashes = CharacterRun.end(line, 0, "#");
    boolean is = hashes > 1 && hashes <= 6 && line.startsWith(" ", hashes);
    return is ? "**" + line.substring(hashes).strip() + "**" : "";
  }

  /** Whether a formula is open after these words, if it was before them. */
  private static boolean isOpen(boolean before, String words) {
    boolean open = before;
    for (int at = words.indexOf("$$"); at >= 0; at = words.indexOf("$$", at + 2)) {
      open = !open;
    }
    return open;
  }
}
