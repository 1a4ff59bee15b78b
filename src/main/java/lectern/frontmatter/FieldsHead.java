package lectern.frontmatter;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * {@code title:: …} lines at the very top, up to a blank line, as Logseq and Dataview have them.
 *
 * <p>They stay in the body, which shows or hides them: they also tell which program wrote it.
 */
final class FieldsHead {
  private static final String COLONS = "::";

  private FieldsHead() {}

  static @Nullable HeadBlock find(String text, int start) {
    var lines = new ArrayList<String>();
    int at = start;
    int end = LineOffsets.end(text, at);
    while (at < text.length() && !LineOffsets.isBlank(text, at, end)) {
      String line = text.substring(at, end);
      int colons = line.indexOf(COLONS);
      String header = colons < 0 ? "" : line.substring(0, colons) + line.substring(colons + 1);
      if (colons < 0 || HeaderLines.keyEnd(header, 0, header.length()) != colons) {
        return null;
      }
      lines.add(header);
      at = LineOffsets.next(text, end);
      end = LineOffsets.end(text, at);
    }
    return HeadBlock.of(lines, LineOffsets.number(text, start), start);
  }
}
