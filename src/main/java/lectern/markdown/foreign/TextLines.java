package lectern.markdown.foreign;

import java.util.BitSet;
import java.util.List;
import lectern.markup.TextRange;

/** A text by its lines, of which some are code. */
final class TextLines {
  final List<String> lines;
  private final String text;
  private final BitSet code = new BitSet();
  private final boolean feed;

  /**
   * @param text whose lines end with a line feed
   * @param codeBlocks where blocks of code stand, in their order
   */
  TextLines(String text, List<TextRange> codeBlocks) {
    this.text = text;
    this.lines = text.lines().toList();
    this.feed = text.endsWith("\n");
    int start = 0;
    int block = 0;
    for (int at = 0; at < lines.size() && block < codeBlocks.size(); at++) {
      int end = start + lines.get(at).length() + 1;
      while (block < codeBlocks.size() && codeBlocks.get(block).end() <= start) {
        block++;
      }
      code.set(at, block < codeBlocks.size() && codeBlocks.get(block).start() < end);
      start = end;
    }
  }

  boolean isCode(int line) {
    return code.get(line);
  }

  /** Whether a line is no part of a table above or below it: empty, or a container's colons. */
  static boolean isSeparate(String line) {
    return line.isBlank() || line.stripLeading().startsWith(":::");
  }

  /** The text that these lines are, when they stand for all of this one's. */
  String joined(List<String> rewritten) {
    return rewritten.equals(lines) ? text : String.join("\n", rewritten) + (feed ? "\n" : "");
  }
}
