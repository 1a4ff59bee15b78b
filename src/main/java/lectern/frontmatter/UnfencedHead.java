package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Title: x} lines at the very top of a text, up to a blank line, as MultiMarkdown and
 * Pelican write them.
 *
 * <p>Prose may begin with a word and a colon, so they count only when they name a title or at least
 * two things that essays say of themselves.
 */
final class UnfencedHead {
  private static final int MOST_LINES = 200;
  private static final int LONGEST_KEY = 40;

  private UnfencedHead() {}

  static @Nullable Block find(String text, int start) {
    var lines = new ArrayList<String>();
    int at = start;
    while (at < text.length()) {
      int end = Lines.end(text, at);
      if (isEnd(text, at, end)) {
        at = Lines.next(text, end);
        break;
      }
      boolean continues = !lines.isEmpty() && continues(lines.getLast(), text, at);
      if (lines.size() == MOST_LINES || (!continues && keyEnd(text, at, end) < 0)) {
        return null;
      }
      lines.add(text.substring(at, end));
      at = Lines.next(text, end);
    }
    int firstLine = Lines.number(text, start);
    List<Entry> entries = entries(lines, firstLine);
    return isHead(entries)
        ? new Block(entries, lines, firstLine, at, Duplicates.in(entries))
        : null;
  }

  /** Whether a line goes on with the one above: it is indented, or an item of a list. */
  private static boolean continues(String above, String text, int at) {
    char first = text.charAt(at);
    boolean inList = above.strip().endsWith(":") || above.startsWith("- ");
    return first == ' ' || first == '\t' || (inList && text.startsWith("- ", at));
  }

  private static boolean isEnd(String text, int from, int to) {
    return Lines.isBlank(text, from, to)
        || Fence.isFence(text, from, to, "---")
        || Fence.isFence(text, from, to, "...");
  }

  private static List<Entry> entries(List<String> lines, int firstLine) {
    var entries = new ArrayList<Entry>();
    for (int at = 0; at < lines.size(); ) {
      String line = lines.get(at);
      int number = firstLine + at;
      int end = keyEnd(line, 0, line.length());
      int last = at + 1;
      while (last < lines.size() && keyEnd(lines.get(last), 0, lines.get(last).length()) < 0) {
        last++;
      }
      Value value = LooseValue.of(line.substring(end + 1), lines.subList(at + 1, last), number + 1);
      entries.add(new Entry(line.substring(0, end).strip(), value, number));
      at = last;
    }
    return entries;
  }

  private static boolean isHead(List<Entry> entries) {
    int known = 0;
    for (Entry entry : entries) {
      Meaning meaning = Meaning.of(entry.name());
      if (meaning == Meaning.TITLE) {
        return true;
      }
      known += meaning == null ? 0 : 1;
    }
    return known >= 2;
  }

  /** The offset of the colon behind a key of letters, digits, spaces, {@code _} and {@code -}. */
  private static int keyEnd(String text, int from, int to) {
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
