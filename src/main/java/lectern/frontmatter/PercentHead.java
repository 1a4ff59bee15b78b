package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's title block: {@code % title}, {@code % authors} and {@code % date}, each going on in
 * indented lines, with an empty line after them.
 */
final class PercentHead {
  private static final List<String> NAMES = List.of("title", "author", "date");

  static @Nullable HeadBlock find(String text, int start) {
    var lines = new ArrayList<String>();
    var values = new ArrayList<StringBuilder>();
    var numbers = new ArrayList<Integer>();
    int firstLine = LineOffsets.number(text, start);
    int at = start;
    while (at < text.length()) {
      int end = LineOffsets.end(text, at);
      String line = text.substring(at, end);
      boolean field = line.equals("%") || line.startsWith("% ");
      if (line.isBlank()) {
        break;
      }
      if (field ? values.size() == NAMES.size() : values.isEmpty() || line.charAt(0) != ' ') {
        return null;
      }
      if (field) {
        values.add(new StringBuilder(line.substring(1).strip()));
        numbers.add(firstLine + lines.size());
      } else {
        // Authors stand one a line.
        values.getLast().append(values.size() == 2 ? "; " : " ").append(line.strip());
      }
      lines.add(line);
      at = LineOffsets.next(text, end);
    }
    var entries = new ArrayList<HeadEntry>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        var value = new Value.ScalarValue(values.get(i).toString());
        entries.add(new HeadEntry(NAMES.get(i), value, numbers.get(i)));
      }
    }
    return entries.isEmpty() ? null : new HeadBlock(entries, lines, firstLine, at, List.of());
  }
}
