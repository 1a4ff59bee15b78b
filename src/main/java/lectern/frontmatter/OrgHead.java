package lectern.frontmatter;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** {@code #+TITLE: …} lines at the very top, as in a file that Org wrote or was written for it. */
final class OrgHead {
  private static final String PREFIX = "#+";

  static @Nullable HeadBlock find(String text, int start) {
    var lines = new ArrayList<String>();
    int at = start;
    while (text.startsWith(PREFIX, at)) {
      int end = LineOffsets.end(text, at);
      lines.add(header(text.substring(at + PREFIX.length(), end)));
      at = LineOffsets.next(text, end);
    }
    int firstLine = LineOffsets.number(text, start);
    var entries = HeaderLines.entries(lines, firstLine);
    return KeyMeaning.makeHead(entries)
        ? new HeadBlock(entries, lines, firstLine, at, DuplicateKeys.in(entries))
        : null;
  }

  /** A line as others write it: Org separates tags by colons, and sets a date in brackets. */
  private static String header(String line) {
    int end = HeaderLines.keyEnd(line, 0, line.length());
    KeyMeaning meaning = end < 0 ? null : KeyMeaning.of(line.substring(0, end));
    String value = line.substring(end + 1).strip();
    if (meaning == KeyMeaning.TAGS) {
      return line.substring(0, end + 1) + ' ' + value.replace(':', ' ').strip().replace(' ', ',');
    }
    boolean dated = meaning == KeyMeaning.DATE && value.length() > 1;
    return dated && "<[".indexOf(value.charAt(0)) >= 0
        ? line.substring(0, end + 1) + ' ' + value.substring(1).split("[ >\\]]", 2)[0]
        : line;
  }
}
