package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;

/** Lines of {@code Key: value} that no language governs: a value is the text after the colon. */
public final class HeaderLines {
  private static final int LONGEST_KEY = 40;

  private HeaderLines() {}

  /** What they say; a line without a key goes on with the value above it. */
  static List<HeadEntry> entries(List<String> lines, int firstLine) {
    var entries = new ArrayList<HeadEntry>();
    for (int at = 0; at < lines.size(); ) {
      String line = lines.get(at);
      int number = firstLine + at;
      int end = keyEnd(line, 0, line.length());
      at++;
      if (end < 0) {
        continue;
      }
      int last = at;
      while (last < lines.size() && !isKey(lines.get(last))) {
        last++;
      }
      Value value = LenientValue.of(line.substring(end + 1), lines.subList(at, last), number + 1);
      entries.add(new HeadEntry(line.substring(0, end).strip(), value, number));
      at = last;
    }
    return entries;
  }

  /** Whether a line begins with a key and its colon. */
  public static boolean isKey(String line) {
    return keyEnd(line, 0, line.length()) >= 0;
  }

  /** The offset of the colon after a key of letters, digits, spaces, {@code _} and {@code -}. */
  public static int keyEnd(String text, int from, int to) {
    for (int at = from; at < to && at - from <= LONGEST_KEY; at++) {
      char c = text.charAt(at);
      if (c == ':') {
        return at > from && (at + 1 == to || text.charAt(at + 1) <= ' ') ? at : -1;
      }
      boolean inner = Character.isDigit(c) || c == ' ' || c == '_' || c == '-' || c == ';';
      if (!Character.isLetter(c) && (at == from || !inner)) {
        return -1;
      }
    }
    return -1;
  }
}
