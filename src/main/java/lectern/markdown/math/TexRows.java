package lectern.markdown.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an environment of TeX: of a matrix in one line, of choices and equations each on its
 * own.
 */
public final class TexRows {
  /** Before the rows that stand below one another, where the first of them begins. */
  static final char START = '\u0001';

  private final Function<String, @Nullable String> cells;

  /**
   * @param cells renders one cell, or gives null
   */
  TexRows(Function<String, @Nullable String> cells) {
    this.cells = cells;
  }

  /** The rows as Unicode, or null where one of them has none. */
  @Nullable String of(String environment, String inside) {
    return switch (TexEnvironment.of(environment)) {
      case MATRIX -> matrix(TexEnvironment.bare(environment), inside);
      case COLUMNS -> below(withoutColumns(inside), false);
      case ROWS -> below(inside, true);
      case LINES -> below(inside, false);
      // A drawing is more than its words.
      case null -> null;
    };
  }

  /** What stands after the columns, which an argument in braces describes. */
  private static String withoutColumns(String inside) {
    String stripped = inside.strip();
    int end = stripped.startsWith("{") ? TexSource.closing(stripped, 0) : -1;
    return end < 0 ? stripped : stripped.substring(end + 1);
  }

  private @Nullable String matrix(String name, String inside) {
    List<String> rows = rows(inside, false);
    if (rows == null) {
      return null;
    }
    String content = String.join("; ", rows);
    return switch (name) {
      case "pmatrix" -> "(" + content + ")";
      case "bmatrix" -> "[" + content + "]";
      case "Bmatrix" -> "{" + content + "}";
      case "vmatrix" -> "|" + content + "|";
      case "Vmatrix" -> "‖" + content + "‖";
      default -> content;
    };
  }

  private @Nullable String below(String inside, boolean choices) {
    List<String> rows = rows(inside, choices);
    return rows == null ? null : START + String.join("\n", rows);
  }

  /** The rows; a comma separates a choice from its condition unless words do. */
  private @Nullable List<String> rows(String inside, boolean choices) {
    var rows = new ArrayList<String>();
    for (String row : split(inside, "\\\\")) {
      var shownCells = new ArrayList<String>();
      for (String cell : split(row, "&")) {
        String bare = cell.replace("\\hline", "").strip();
        String shown = bare.isEmpty() ? "" : this.cells.apply(bare);
        if (shown == null) {
          return null;
        }
        if (!shown.isEmpty()) {
          shownCells.add(inOneLine(shown));
        }
      }
      if (!shownCells.isEmpty()) {
        boolean comma = choices && shownCells.size() == 2 && isCondition(shownCells);
        rows.add(String.join(comma ? ", " : " ", shownCells));
      }
    }
    return rows;
  }

  /** Whether the second cell says when the first holds, and does not go on with it. */
  private static boolean isCondition(List<String> cells) {
    String after = cells.getLast();
    boolean word =
        after.length() > 1
            && Character.isLetter(after.charAt(0))
            && Character.isLetter(after.charAt(1));
    String before = cells.getFirst();
    return !word
        && ",;.:".indexOf(before.charAt(before.length() - 1)) < 0
        && !TexSymbols.isRelation(after.substring(0, 1));
  }

  /** A rendered formula whose rows, if it has any, stand in one line. */
  static String inOneLine(String rendered) {
    return rendered.replace(String.valueOf(START), "").replace("\n", "; ");
  }

  /**
   * Splits a formula at a delimiter, but not within braces or an environment; a space that a row
   * asks for below it, {@code [10pt]}, is no part of the next.
   */
  public static List<String> split(String source, String separator) {
    var rows = new ArrayList<String>();
    int depth = 0;
    int done = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (depth == 0 && source.startsWith(separator, i)) {
        rows.add(withoutSpace(source.substring(done, i), done > 0));
        i += separator.length() - 1;
        done = i + 1;
      } else if (c == '{' || source.startsWith("\\begin{", i)) {
        // The brace after \begin opens and closes in between.
        depth++;
      } else if (c == '}' || source.startsWith("\\end{", i)) {
        depth--;
      }
      i += c == '\\' && i + 1 < source.length() && done != i + 1 ? 1 : 0;
    }
    rows.add(withoutSpace(source.substring(done), done > 0));
    return rows;
  }

  private static String withoutSpace(String row, boolean follows) {
    if (!follows || !row.startsWith("[")) {
      return row;
    }
    var source = new TexSource(row);
    source.skipRowSpace();
    var rest = new StringBuilder();
    while (!source.isAtEnd()) {
      rest.append(source.next());
    }
    return rest.toString();
  }
}
