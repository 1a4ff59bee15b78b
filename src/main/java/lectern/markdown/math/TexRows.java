package lectern.markdown.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an environment of TeX: of a matrix in one line, of choices and equations each on its
 * own.
 */
final class TexRows {
  /** Before the rows that stand below one another, where the first of them begins. */
  static final char START = '\u0001';

  private final Function<String, @Nullable String> cells;

  /**
   * @param cells renders one cell, or gives null
   */
  TexRows(Function<String, @Nullable String> cells) {
    this.cells = cells;
  }

  /** The rows as Unicode, or null where they have no simple form. */
  @Nullable String of(String environment, String inside) {
    String name =
        environment.endsWith("*")
            ? environment.substring(0, environment.length() - 1)
            : environment;
    return switch (name) {
      case "pmatrix" -> matrix("(", inside, ")");
      case "bmatrix" -> matrix("[", inside, "]");
      case "Bmatrix" -> matrix("{", inside, "}");
      case "vmatrix" -> matrix("|", inside, "|");
      case "Vmatrix" -> matrix("‖", inside, "‖");
      case "matrix", "smallmatrix" -> matrix("", inside, "");
      case "array" -> below(withoutColumns(inside));
      case "cases", "aligned", "alignedat", "gathered", "split" -> below(inside);
      default -> null;
    };
  }

  private static String withoutColumns(String inside) {
    String stripped = inside.strip();
    int end = stripped.startsWith("{") ? stripped.indexOf('}') : -1;
    return end < 0 ? stripped : stripped.substring(end + 1);
  }

  private @Nullable String matrix(String open, String inside, String close) {
    List<String> rows = rows(inside);
    return rows == null ? null : open + String.join("; ", rows) + close;
  }

  private @Nullable String below(String inside) {
    List<String> rows = rows(inside);
    return rows == null ? null : START + String.join("\n", rows);
  }

  private @Nullable List<String> rows(String inside) {
    var rows = new ArrayList<String>();
    for (String row : inside.split("\\\\\\\\", -1)) {
      var shownCells = new ArrayList<String>();
      for (String cell : row.replace("\\&", "\\and ").split("&", -1)) {
        String bare = cell.replace("\\hline", "").strip();
        String shown = bare.isEmpty() ? "" : this.cells.apply(bare);
        if (shown == null) {
          return null;
        }
        if (!shown.isEmpty()) {
          shownCells.add(shown);
        }
      }
      if (!shownCells.isEmpty()) {
        rows.add(String.join(" ", shownCells));
      }
    }
    return rows.isEmpty() ? null : rows;
  }
}
