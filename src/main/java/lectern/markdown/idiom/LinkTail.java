package lectern.markdown.idiom;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The tail of a link that stayed text: {@code (address)} or {@code (address "title")}.
 *
 * @param text where its closing bracket stands
 * @param end the offset after that bracket
 */
record LinkTail(String address, @Nullable String title, Text text, int end) {

  /** What follows the bracket at this offset, or null when it is no address. */
  static @Nullable LinkTail after(Text text, int bracket) {
    String words = text.getLiteral();
    int start = bracket + 2;
    if (start == words.length() + 1 && text.getNext() instanceof Link link) {
      return ofReference(link);
    }
    if (!words.startsWith("(", bracket + 1)) {
      return null;
    }
    if (start < words.length()) {
      int end = addressEnd(words, start);
      return end == start ? null : withTitle(words.substring(start, end), text, end);
    }
    // An address of the web has become a link of its own.
    Node address = text.getNext();
    return address instanceof Link link && link.getNext() instanceof Text after
        ? withTitle(link.getDestination(), after, 0)
        : null;
  }

  /** The label of a reference, {@code [words[^1]][label]}, has become a link of its own. */
  private static LinkTail ofReference(Link label) {
    var after = new Text("");
    label.insertAfter(after);
    return new LinkTail(label.getDestination(), label.getTitle(), after, 0);
  }

  /** CommonMark 0.31, 6.3: no blanks, and as many brackets opened as closed. */
  private static int addressEnd(String words, int start) {
    int depth = 0;
    int end = start;
    while (end < words.length() && words.charAt(end) > ' ') {
      depth += words.charAt(end) == '(' ? 1 : words.charAt(end) == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      end++;
    }
    return end;
  }

  private static @Nullable LinkTail withTitle(String address, Text text, int from) {
    String words = text.getLiteral();
    if (words.startsWith(")", from)) {
      return new LinkTail(address, null, text, from + 1);
    }
    int open = from;
    while (open < words.length() && words.charAt(open) == ' ') {
      open++;
    }
    if (open == from || open >= words.length() || "\"'".indexOf(words.charAt(open)) < 0) {
      return null;
    }
    int close = words.indexOf(words.charAt(open) + ")", open + 1);
    return close < 0
        ? null
        : new LinkTail(address, words.substring(open + 1, close), text, close + 2);
  }
}
