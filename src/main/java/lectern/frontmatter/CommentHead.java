package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * {@code <!-- title: … -->}: comments at the very top whose lines are {@code key: value}, or
 * Nikola's {@code .. key: value}, all in one or each by itself.
 */
final class CommentHead {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  static @Nullable HeadBlock find(String text, int start) {
    int firstLine = LineOffsets.number(text, start);
    var lines = new ArrayList<String>();
    int bodyStart = start;
    for (int at = start; text.startsWith(OPEN, at); at = afterBlankLines(text, bodyStart)) {
      int close = text.indexOf(CLOSE, at + OPEN.length());
      int end = close < 0 ? -1 : LineOffsets.end(text, close);
      if (end < 0 || !LineOffsets.isBlank(text, close + CLOSE.length(), end)) {
        break;
      }
      List<String> inside = inside(text.substring(at + OPEN.length(), close));
      if (inside.isEmpty()) {
        break;
      }
      // Every line stands at its number, those between two comments as empty ones.
      for (int gap = LineOffsets.number(text.substring(bodyStart, at), at - bodyStart);
          gap > 1;
          gap--) {
        lines.add("");
      }
      lines.addAll(inside);
      bodyStart = LineOffsets.next(text, end);
    }
    return HeadBlock.of(lines, firstLine, bodyStart);
  }

  /** The lines of a comment; none when the first that says something has no key. */
  private static List<String> inside(String comment) {
    String words = withoutDashes(comment);
    var lines = new ArrayList<String>();
    boolean keyed = false;
    for (String line : FencedHead.split(words + "\n", 0, words.length() + 1)) {
      String bare = unprefixed(line.strip());
      boolean key = HeaderLines.isKey(bare);
      if (!keyed && !key && !isFence(bare)) {
        return List.of();
      }
      keyed |= key;
      lines.add(key ? bare : isFence(bare) ? "" : line);
    }
    return keyed ? lines : List.of();
  }

  private static String unprefixed(String line) {
    String prefix = PrefixedHead.NIKOLA;
    return line.startsWith(prefix) ? line.substring(prefix.length()).strip() : line;
  }

  /** Whether a line says nothing: it is empty, or a fence that someone put into a comment. */
  private static boolean isFence(String line) {
    return line.isEmpty() || line.equals("---");
  }

  /** {@code <!--- x --->} has more dashes than it needs. */
  private static String withoutDashes(String comment) {
    int from = CharacterRun.end(comment, 0, "-");
    return comment.substring(
        from, Math.max(from, CharacterRun.start(comment, comment.length(), "-")));
  }

  private static int afterBlankLines(String text, int from) {
    int at = from;
    for (int end = LineOffsets.end(text, at); at < text.length(); end = LineOffsets.end(text, at)) {
      if (!LineOffsets.isBlank(text, at, end)) {
        return at;
      }
      at = LineOffsets.next(text, end);
    }
    return at;
  }
}
