package lectern.markdown.foreign;

import java.util.List;

/** The braces that knitr puts around a figure for TeX, over empty lines. */
final class KnitrFigures {
  static final String OPEN = "{\\centering";
  private static final int MOST_LINES = 20;

  private final List<String> lines;

  /** The line that closes the figure which was opened. */
  private int close = -1;

  KnitrFigures(List<String> lines) {
    this.lines = lines;
  }

  /** A line without such a brace. */
  String read(String line, int at) {
    if (at == close) {
      return line.substring(1);
    }
    int open = at < close ? -1 : line.indexOf(OPEN);
    int end = open < 0 ? -1 : closing(at + 1);
    if (end < 0) {
      return line;
    }
    close = end;
    return line.substring(0, open) + line.substring(open + OPEN.length());
  }

  private int closing(int from) {
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      if (lines.get(at).startsWith("}")) {
        return at;
      }
    }
    return -1;
  }
}
