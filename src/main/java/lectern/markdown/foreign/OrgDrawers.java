package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.TextRange;

/**
 * Hides the drawers of Org, in which Logseq keeps its clock: {@code :LOGBOOK:} to {@code :END:}.
 */
public final class OrgDrawers {
  private static final int LONGEST = 200;

  private OrgDrawers() {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains(":END:");
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    var read = new TextLines(text, codeBlocks);
    List<String> lines = read.lines;
    var out = new ArrayList<String>(lines.size());
    int at = 0;
    while (at < lines.size()) {
      int end = isOpening(lines.get(at).strip()) && !read.isCode(at) ? end(lines, at + 1) : -1;
      if (end < 0) {
        out.add(lines.get(at));
        at++;
      }
      for (; at <= end; at++) {
        // An empty line would separate the items of a list, a comment does not.
        String line = lines.get(at);
        out.add(line.substring(0, line.indexOf(line.strip())) + "<!---->");
      }
    }
    return read.joined(out);
  }

  private static boolean isOpening(String words) {
    return words.equals(":LOGBOOK:") || words.equals(":PROPERTIES:") || words.equals(":CLOCK:");
  }

  private static int end(List<String> lines, int from) {
    for (int at = from; at < Math.min(lines.size(), from + LONGEST); at++) {
      if (lines.get(at).strip().equals(":END:")) {
        return at;
      }
      if (lines.get(at).isBlank()) {
        return -1;
      }
    }
    return -1;
  }
}
