package lectern.frontmatter;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code Key: value} lines at the very top, each with the same prefix, as Org and Nikola write. */
final class PrefixedHead {
  static final String ORG = "#+";
  static final String NIKOLA = ".. ";

  private PrefixedHead() {}

  /**
   * The head whose lines begin with this prefix, or null.
   *
   * @param header makes what follows the prefix a line as others write it
   */
  static @Nullable HeadBlock find(
      String text, int start, String prefix, UnaryOperator<String> header) {
    var lines = new ArrayList<String>();
    int at = start;
    while (text.startsWith(prefix, at)) {
      int end = LineOffsets.end(text, at);
      String line = text.substring(at + prefix.length(), end);
      int key = HeaderLines.keyEnd(line, 0, line.length());
      if (key < 0 || line.lastIndexOf(' ', key) >= 0) {
        break; // a block of Org, a directive, a sentence
      }
      lines.add(header.apply(line));
      at = LineOffsets.next(text, end);
    }
    return HeadBlock.of(lines, LineOffsets.number(text, start), at);
  }
}
