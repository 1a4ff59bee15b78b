package lectern.markdown.grammar.delimiter;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Tells the head of a paragraph whose bold type takes the blank behind it in, one that keeps words
 * together too: {@code **Definition: **A vector space is}, as editors of web pages leave it.
 *
 * <p>For CommonMark such signs close nothing. Here they do behind a full stop, colon, question or
 * exclamation mark, if the signs before them begin the line.
 */
final class SpacedHeads {
  private static final String SIGNS = "**";
  private static final String ENDS = ":.!?";

  private SpacedHeads() {}

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    int line = 0;
    int next = text.indexOf('\n');
    for (int at = text.indexOf(SIGNS, 2); at > 0; at = text.indexOf(SIGNS, at + SIGNS.length())) {
      while (next >= 0 && next < at) {
        line = next + 1;
        next = text.indexOf('\n', line);
      }
      int end = at + SIGNS.length();
      if (Character.isSpaceChar(text.charAt(at - 1))
          && ENDS.indexOf(text.charAt(at - 2)) >= 0
          && end < text.length()
          && text.charAt(end) > ' '
          && text.charAt(end) != '*'
          && text.startsWith(SIGNS, line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether so many signs, from the first to the last, end such a head. */
  static boolean isEnd(Text first, Text last, int length) {
    if (length != SIGNS.length() || !first.getLiteral().equals("*")) {
      return false;
    }
    Node after = last.getNext();
    boolean goesOn =
        after instanceof Text text
            ? !text.getLiteral().isBlank() && text.getLiteral().charAt(0) > ' '
            : after != null && !isLineEnd(after);
    if (!goesOn || !(first.getPrevious() instanceof Text before)) {
      return false;
    }
    String words = before.getLiteral();
    int end = words.length() - 2;
    return end >= 0
        && Character.isSpaceChar(words.charAt(end + 1))
        && ENDS.indexOf(words.charAt(end)) >= 0;
  }

  /** Whether these signs, of so many, begin a line. */
  static boolean isBegin(Iterable<Text> signs, int length) {
    Node before = signs.iterator().next().getPrevious();
    return length == SIGNS.length() && (before == null || isLineEnd(before));
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
