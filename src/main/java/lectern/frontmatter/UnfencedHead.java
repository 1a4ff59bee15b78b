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

  private UnfencedHead() {}

  static @Nullable HeadBlock find(String text, int start) {
    var lines = new ArrayList<String>();
    int at = start;
    while (at < text.length()) {
      int end = Lines.end(text, at);
      if (isEnd(text, at, end)) {
        at = Lines.next(text, end);
        break;
      }
      boolean continues = !lines.isEmpty() && continues(lines.getLast(), text, at);
      if (lines.size() == MOST_LINES || (!continues && HeaderLines.keyEnd(text, at, end) < 0)) {
        return null;
      }
      lines.add(text.substring(at, end));
      at = Lines.next(text, end);
    }
    int firstLine = Lines.number(text, start);
    List<Entry> entries = HeaderLines.entries(lines, firstLine);
    return Meaning.makeHead(entries)
        ? new HeadBlock(entries, lines, firstLine, at, Duplicates.in(entries))
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
}
