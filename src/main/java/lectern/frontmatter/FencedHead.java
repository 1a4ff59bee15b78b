package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two fences at the top of a text.
 *
 * @param lines the lines between the fences, without their ends
 * @param firstLine the line of the file, from 1, on which the first of them stands
 * @param bodyStart the offset after the line of the closing fence
 */
public record FencedHead(List<String> lines, int firstLine, int bodyStart) {

  /** The fenced lines, or null unless the first line opens a fence that a later line closes. */
  public static @Nullable FencedHead find(
      String text, int start, String opening, String otherClosing) {
    int end = LineOffsets.end(text, start);
    if (!isFence(text, start, end, opening)) {
      return null;
    }
    int first = LineOffsets.next(text, end);
    for (int at = first; at < text.length(); at = LineOffsets.next(text, end)) {
      end = LineOffsets.end(text, at);
      if (isFence(text, at, end, opening) || isFence(text, at, end, otherClosing)) {
        return new FencedHead(
            split(text, first, at), LineOffsets.number(text, first), LineOffsets.next(text, end));
      }
    }
    return null;
  }

  /** The lines of a stretch of text, without their ends. */
  public static List<String> split(String text, int from, int to) {
    var lines = new ArrayList<String>();
    for (int at = from; at < to; ) {
      int end = LineOffsets.end(text, at);
      lines.add(text.substring(at, end));
      at = LineOffsets.next(text, end);
    }
    return lines;
  }

  /** Whether a line is the fence and nothing else but white space after it. */
  public static boolean isFence(String text, int from, int to, String fence) {
    return to - from >= fence.length()
        && text.startsWith(fence, from)
        && LineOffsets.isBlank(text, from + fence.length(), to);
  }
}
