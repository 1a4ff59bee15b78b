package lectern.markdown.idiom;

import lectern.markdown.note.NoteHeading;
import lectern.markdown.note.SymbolNotes;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Parts a paragraph before lines that begin as a paragraph does in Chinese, before each note of
 * those that begin with a symbol, and below a heading of notes such as {@code References:}.
 */
final class ParagraphSplitter {
  /** Two ideographic spaces. */
  private static final String INDENT = "\u3000\u3000";

  static void split(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    boolean notes = first instanceof Text text && SymbolNotes.beginsNote(text.getLiteral());
    boolean headed = !notes && isNoteHeading(first);
    Paragraph into = paragraph;
    Node next;
    for (Node node = first; node != null; node = next) {
      next = node.getNext();
      boolean lineEnd = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      String line = lineEnd && next instanceof Text text ? text.getLiteral() : "";
      boolean begins =
          line.startsWith(INDENT)
              || (notes && SymbolNotes.beginsNote(line))
              || (headed && into.equals(paragraph));
      if (lineEnd && begins) {
        var below = new Paragraph();
        into.insertAfter(below);
        into = below;
        node.unlink();
      } else if (!into.equals(paragraph)) {
        into.appendChild(node);
      }
    }
  }

  /** Whether the first line is a heading of notes, and the next begins with the first of them. */
  private static boolean isNoteHeading(Node first) {
    boolean set = first != null && first.getFirstChild() != null;
    Node words = set ? first.getFirstChild() : first;
    return words instanceof Text heading
        && !(set && heading.getNext() != null)
        && (first.getNext() instanceof SoftLineBreak || first.getNext() instanceof HardLineBreak)
        && first.getNext().getNext() instanceof Text line
        && (line.getLiteral().startsWith("[1]")
            || line.getLiteral().startsWith("(1)")
            || line.getLiteral().startsWith("¹"))
        && NoteHeading.isNoteHeading(heading.getLiteral(), set);
  }
}
