package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.TextRange;
import org.jspecify.annotations.Nullable;

/** Writes the tables that Pandoc and Emacs draw as those of GFM, line for line. */
public final class DrawnTables {
  private final TextLines text;
  private final List<String> lines;
  private final List<String> out = new ArrayList<>();

  private DrawnTables(TextLines text) {
    this.text = text;
    this.lines = text.lines;
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("+--")
        || text.contains("+==")
        || text.contains("-+-")
        || text.contains("-- -")
        || text.contains("--  ");
  }

  /**
   * The same text, whose lines end with a line feed, with such tables as GFM has them.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    return new DrawnTables(new TextLines(text, codeBlocks)).run();
  }

  private String run() {
    int at = 0;
    while (at < lines.size()) {
      int next = text.isCode(at) ? at : table(at);
      if (next == at) {
        out.add(lines.get(at));
        next++;
      }
      at = next;
    }
    return text.joined(out);
  }

  /** Writes the table that this line belongs to; the number of the line after it. */
  private int table(int at) {
    String line = lines.get(at);
    String words = line.strip();
    if (words.startsWith("+") && isFirst(at)) {
      GridTable grid = GridTable.at(lines, at);
      return grid == null ? at : write(at, grid.lines(), grid.to());
    }
    if (words.startsWith("--")) {
      @Nullable SimpleTable table = SimpleTable.at(lines, at);
      return table == null ? at : write(table.from(), table.lines(), table.to());
    }
    if (isOrgRule(words) && !isFirst(at) && lines.get(at - 1).strip().startsWith("|")) {
      out.add(line.replace('+', '|'));
      return at + 1;
    }
    return at;
  }

  private boolean isFirst(int at) {
    return at == 0 || TextLines.isSeparate(lines.get(at - 1));
  }

  private static boolean isOrgRule(String words) {
    return words.startsWith("|-")
        && words.contains("-+-")
        && words.chars().allMatch(c -> "|-+: ".indexOf(c) >= 0);
  }

  /** Writes lines in the place of others, of which some may be written already. */
  private int write(int from, List<String> table, int to) {
    while (out.size() > from) {
      out.removeLast();
    }
    out.addAll(table);
    return to;
  }
}
