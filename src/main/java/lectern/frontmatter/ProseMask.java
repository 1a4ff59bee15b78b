package lectern.frontmatter;

import java.util.HashSet;
import java.util.Set;
import lectern.text.CharacterRun;

/**
 * A body with everything blanked out that is not to be read as text: fenced code, comments, scripts
 * and style sheets.
 *
 * <p>Line ends stay, so every offset and line number holds.
 */
public final class ProseMask {
  private final String body;
  private final Set<String> absent = new HashSet<>();
  private char[] masked = {};

  private ProseMask(String body) {
    this.body = body;
  }

  /** The body with spaces in place of what is no prose; of the same length. */
  public static String of(String body) {
    boolean plain = body.indexOf('<') < 0 && body.indexOf("```") < 0 && body.indexOf("~~~") < 0;
    return plain ? body : new ProseMask(body).masked();
  }

  private String masked() {
    masked = body.toCharArray();
    for (int at = 0; at < body.length(); ) {
      int end = LineOffsets.end(body, at);
      int length = fenceLength(at, end);
      if (length > 0) {
        at = blankFence(at, length);
      } else {
        int after = blankHidden(at, end);
        at = after > end ? after : LineOffsets.next(body, end);
      }
    }
    return new String(masked);
  }

  /** CommonMark 4.5: three or more backquotes or tildes; no backquote in the rest of the line. */
  private int fenceLength(int from, int to) {
    int start = contentStart(from, to);
    char c = start < to ? body.charAt(start) : ' ';
    if (c != '`' && c != '~') {
      return 0;
    }
    int end = runEnd(start, to);
    int again = c == '`' ? body.indexOf('`', end, to) : -1;
    return end - start >= 3 && again < 0 ? end - start : 0;
  }

  private int runEnd(int start, int to) {
    return Math.min(to, CharacterRun.end(body, start, body.substring(start, start + 1)));
  }

  /** The first offset of a line that is neither white space nor the mark of a quote. */
  private int contentStart(int from, int to) {
    return Math.min(to, CharacterRun.end(body, from, " \t>"));
  }

  /** Blanks fenced code, to its closing fence or the end; the offset after it. */
  private int blankFence(int from, int length) {
    int end = LineOffsets.end(body, from);
    char delimiter = body.charAt(contentStart(from, end));
    int at = LineOffsets.next(body, end);
    while (at < body.length()) {
      end = LineOffsets.end(body, at);
      int start = contentStart(at, end);
      int runEnd = start < end && body.charAt(start) == delimiter ? runEnd(start, end) : start;
      at = LineOffsets.next(body, end);
      if (runEnd - start >= length && LineOffsets.isBlank(body, runEnd, end)) {
        break;
      }
    }
    blank(from, at);
    return at;
  }

  /** Blanks what HTML hides in a line and below it; the offset after it. */
  private int blankHidden(int from, int to) {
    int at = from;
    int limit = to;
    while (at < limit) {
      int open = body.indexOf('<', at, limit);
      if (open < 0) {
        break;
      }
      String closing = closingOf(open);
      int close = find(closing, open + 1);
      if (close < 0 && !closing.isEmpty() && LineOffsets.isBlank(body, from, open)) {
        close = body.length();
      }
      at = close < 0 ? open + 1 : Math.min(body.length(), close + closing.length());
      if (close >= 0) {
        blank(open, at);
        limit = LineOffsets.end(body, at);
      } else if (!closing.isEmpty()) {
        return limit;
      }
    }
    return at > to ? limit : to;
  }

  /** Where a closing tag stands; once one is found missing, it is not looked for again. */
  private int find(String closing, int from) {
    if (closing.isEmpty() || absent.contains(closing)) {
      return -1;
    }
    int close = body.indexOf(closing, from);
    if (close < 0) {
      absent.add(closing);
    }
    return close;
  }

  private String closingOf(int open) {
    if (body.startsWith("<!--", open)) {
      return "-->";
    }
    if (body.regionMatches(true, open, "<script", 0, 7)) {
      return "</script>";
    }
    return body.regionMatches(true, open, "<style", 0, 6) ? "</style>" : "";
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (masked[i] != '\n' && masked[i] != '\r') {
        masked[i] = ' ';
      }
    }
  }
}
