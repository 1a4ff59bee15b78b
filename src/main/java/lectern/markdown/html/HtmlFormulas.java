package lectern.markdown.html;

import lectern.markdown.math.FormulaDetector;
import lectern.markdown.math.TexMacros;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas in the text of HTML, as MathJax would.
 *
 * <p>Nothing in HTML escapes a dollar sign, so between single ones there must be a command of TeX.
 */
final class HtmlFormulas {
  /** No one writes longer formulas, and looking further would take time. */
  private static final int LONGEST = 2_000;

  /** After so many delimiters in a row that open no formula, they are words. */
  private static final int MOST_FAILURES = 1_000;

  private static final String[][] DELIMITERS = {
    {"$$", "$$"}, {"\\\\(", "\\\\)"}, {"\\\\[", "\\\\]"}, {"\\(", "\\)"}, {"\\[", "\\]"}, {"$", "$"}
  };

  /** A formula, its commands expanded, and where its delimiters begin and end, in characters. */
  record FormulaMatch(int start, int end, String source) {}

  /**
   * The first formula at or after this character, or null when there is none.
   *
   * @param macros the commands that the text defines
   */
  static @Nullable FormulaMatch next(String words, int from, TexMacros macros) {
    int failures = 0;
    for (int at = from; at < words.length() && failures < MOST_FAILURES; at++) {
      char c = words.charAt(at);
      failures += c == '$' || c == '\\' ? 1 : 0;
      FormulaMatch found = c == '$' || c == '\\' ? at(words, at, macros) : null;
      if (found != null) {
        return found;
      }
      while (c == '$' && at + 1 < words.length() && words.charAt(at + 1) == '$') {
        at++;
      }
    }
    return null;
  }

  private static @Nullable FormulaMatch at(String words, int at, TexMacros macros) {
    for (String[] delimiters : DELIMITERS) {
      if (words.startsWith(delimiters[0], at)) {
        int start = at + delimiters[0].length();
        int end = words.indexOf(delimiters[1], start, Math.min(words.length(), start + LONGEST));
        String source = end < 0 ? "" : macros.expand(words.substring(start, end));
        boolean sure =
            delimiters[0].equals("$") ? FormulaDetector.haveCommand(source) : !source.contains("$");
        return sure && FormulaDetector.isCertainlyFormula(source.strip())
            ? new FormulaMatch(at, end + delimiters[1].length(), source.strip())
            : null;
      }
    }
    return null;
  }
}
