package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Title: x} lines at the very top of a text, up to a blank line, as MultiMarkdown and
 * Pelican write them.
 *
 * <p>Prose may begin with a word and a colon. So such lines count only if they name a title, or two
 * known keys, or one {@link ProgramKey option of a program}.
 */
public final class UnfencedHead {
  private static final int MOST_LINES = 200;

  private UnfencedHead() {}

  public static @Nullable HeadBlock find(String text, int start) {
    var lines = new ArrayList<String>();
    int at = start;
    while (at < text.length()) {
      int end = LineOffsets.end(text, at);
      if (isEnd(text, at, end)) {
        at = LineOffsets.next(text, end);
        break;
      }
      boolean continues = !lines.isEmpty() && continues(lines.getLast(), text, at);
      if (lines.size() == MOST_LINES || (!continues && HeaderLines.keyEnd(text, at, end) < 0)) {
        return null;
      }
      lines.add(text.substring(at, end));
      at = LineOffsets.next(text, end);
    }
    int firstLine = LineOffsets.number(text, start);
    List<HeadEntry> entries = HeaderLines.entries(lines, firstLine);
    return KeyMeaning.makeHead(entries) || ProgramKey.isAmong(entries)
        ? new HeadBlock(entries, lines, firstLine, at, DuplicateKeys.in(entries))
        : null;
  }

  /** Whether a line goes on with the one above: it is indented, or an item of a list. */
  private static boolean continues(String above, String text, int at) {
    char first = text.charAt(at);
    boolean inList = above.strip().endsWith(":") || above.startsWith("- ");
    return first == ' ' || first == '\t' || (inList && text.startsWith("- ", at));
  }

  private static boolean isEnd(String text, int from, int to) {
    return LineOffsets.isBlank(text, from, to)
        || FencedHead.isFence(text, from, to, "---")
        || FencedHead.isFence(text, from, to, "...");
  }
}
