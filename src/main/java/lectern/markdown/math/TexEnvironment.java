package lectern.markdown.math;

import org.jspecify.annotations.Nullable;

/** How the rows of an environment of TeX stand that holds a formula. */
public enum TexEnvironment {
  /** A matrix: its rows stand in one line, between brackets. */
  MATRIX,
  /** An argument in braces describes the columns, the rows stand below one another. */
  COLUMNS,
  /** Rows below one another beside what is written around them. */
  ROWS,
  /** Lines of a formula, and nothing else. */
  LINES;

  /** The environment of this name, with or without a star; null for a drawing and all others. */
  public static @Nullable TexEnvironment of(String source) {
    return switch (bare(source)) {
      case "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "matrix", "smallmatrix" -> MATRIX;
      case "array", "alignedat", "alignat", "subarray" -> COLUMNS;
      case "cases", "dcases", "rcases" -> ROWS;
      case "align",
          "aligned",
          "displaymath",
          "eqnarray",
          "equation",
          "flalign",
          "gather",
          "gathered",
          "math",
          "multline",
          "multlined",
          "split" ->
          LINES;
      default -> null;
    };
  }

  /** The name without a star, which only leaves the numbers out. */
  static String bare(String source) {
    return source.endsWith("*") ? source.substring(0, source.length() - 1) : source;
  }
}
