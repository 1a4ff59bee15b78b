package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** The braces that knitr puts around a figure for TeX, over empty lines. */
final class KnittedFigures {
  private static final String OPEN = "{\\centering";
  private static final int LONGEST = 1_000;

  private KnittedFigures() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    if (!ahead.text.startsWith(OPEN, at)) {
      return null;
    }
    int from = at + OPEN.length();
    int end = ahead.next("\n}", from);
    return end < ahead.text.length() && end - from < LONGEST
        ? new Replacement(ahead.text.substring(from, end + 1), end + 2)
        : null;
  }
}
