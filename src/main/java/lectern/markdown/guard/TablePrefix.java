package lectern.markdown.guard;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of a table whose header alone is longer than any beginning: the names of its first
 * columns. Cut off anywhere, it would be no table.
 */
final class TablePrefix {
  /**
   * The header from {@code start} to its last bar before {@code end}, and the line below it as far;
   * null when this is not the header of a table.
   */
  static @Nullable String of(String body, int start, int end) {
    int lineEnd = body.indexOf('\n', end);
    int bar = end - 1;
    while (bar > start && !isBar(body, bar)) {
      bar--;
    }
    if (lineEnd < 0 || bar <= start) {
      return null;
    }
    int columns = bars(body, start, bar + 1);
    int below = lineEnd + 1;
    int last = below;
    int found = 0;
    while (last < body.length() && found < columns && isDelimiter(body.charAt(last))) {
      found += body.charAt(last) == '|' ? 1 : 0;
      last++;
    }
    return found == columns && (body.charAt(start) == '|') == (body.charAt(below) == '|')
        ? body.substring(start, bar + 1) + "\n" + body.substring(below, last)
        : null;
  }

  private static int bars(String body, int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += isBar(body, i) ? 1 : 0;
    }
    return bars;
  }

  /** Whether a bar that parts cells stands here (GFM 4.10: not one after a backslash). */
  private static boolean isBar(String body, int at) {
    return body.charAt(at) == '|' && (at == 0 || body.charAt(at - 1) != '\\');
  }

  private static boolean isDelimiter(char c) {
    return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t';
  }
}
