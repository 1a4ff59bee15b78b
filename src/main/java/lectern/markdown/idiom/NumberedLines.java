package lectern.markdown.idiom;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Keeps the lines of {@code (1) one}, {@code (2) two} apart, as their author did: Markdown has no
 * list with such numbers, so they are one paragraph.
 */
final class NumberedLines {
  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  /** Breaks the lines of a paragraph that count from 1. */
  static void separate(Paragraph paragraph) {
    int kind = OPENING.indexOf(first(paragraph.getFirstChild()));
    if (kind < 0 || !isNumbered(paragraph.getFirstChild(), kind, 1)) {
      return;
    }
    int next = 2;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak && isNumbered(node.getNext(), kind, next)) {
        var lineBreak = new HardLineBreak();
        node.insertAfter(lineBreak);
        node.unlink();
        node = lineBreak;
        next++;
      }
    }
  }

  private static char first(Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().charAt(0)
        : ' ';
  }

  private static boolean isNumbered(Node node, int kind, int number) {
    return node instanceof Text text
        && text.getLiteral()
            .startsWith(OPENING.charAt(kind) + String.valueOf(number) + CLOSING.charAt(kind) + ' ');
  }
}
