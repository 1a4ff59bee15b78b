package lectern.markdown.idiom;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Parts a paragraph before lines that begin as a paragraph does in Chinese. */
final class IndentedParagraphs {
  /** Two ideographic spaces. */
  private static final String INDENT = "\u3000\u3000";

  static void split(Paragraph paragraph) {
    Paragraph into = paragraph;
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      boolean lineEnd = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      if (lineEnd && next instanceof Text line && line.getLiteral().startsWith(INDENT)) {
        var below = new Paragraph();
        into.insertAfter(below);
        into = below;
        node.unlink();
      } else if (!into.equals(paragraph)) {
        into.appendChild(node);
      }
    }
  }
}
