package lectern.markdown.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.markdown.note.UndefinedMarks.UndefinedMark;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes notes of closing paragraphs whose author forgot the colon: {@code [^1] words}.
 *
 * <p>They are notes only when they are the last of the text, no label comes twice, and the marks
 * without a note in the text above are just these; anything else stays as it was written.
 */
public final class ColonlessNotes {
  private final List<Paragraph> last = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private boolean twice;

  private ColonlessNotes() {}

  /** Defines the notes that the last paragraphs of a text are. */
  public static void define(Node root) {
    var paragraphs = new ColonlessNotes();
    Node above = paragraphs.closing(root);
    if (!paragraphs.last.isEmpty() && !paragraphs.twice) {
      Set<String> cited = cited(above);
      if (cited.equals(paragraphs.defined)) {
        paragraphs.last.forEach(ColonlessNotes::define);
      }
    }
  }

  /** Gathers the closing paragraphs, from the last; the node above the first of them. */
  private @Nullable Node closing(Node root) {
    Node node = root.getLastChild();
    while (node != null) {
      if (node instanceof Paragraph paragraph && mark(paragraph.getFirstChild()) != null) {
        last.add(paragraph);
        for (Node line = paragraph.getFirstChild(); line != null; line = nextLine(line)) {
          UndefinedMark mark = mark(line);
          twice |= mark != null && !defined.add(NoteRegistry.key(mark.label));
        }
      } else if (!(node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition)) {
        break;
      }
      node = node.getPrevious();
    }
    return node;
  }

  /** The mark that begins a line and has words after it, or null. */
  private static @Nullable UndefinedMark mark(@Nullable Node first) {
    boolean words =
        first instanceof UndefinedMark
            && first.getNext() instanceof Text text
            && text.getLiteral().startsWith(" ")
            && (!text.getLiteral().isBlank() || text.getNext() != null);
    return words ? (UndefinedMark) first : null;
  }

  /** The node that begins the line below, or null. */
  private static @Nullable Node nextLine(Node line) {
    Node node = line;
    while (node != null && !(node instanceof SoftLineBreak)) {
      node = node.getNext();
    }
    return node == null ? null : node.getNext();
  }

  /** The labels of all marks without a note that stand in the text down to this node. */
  private static Set<String> cited(@Nullable Node above) {
    var labels = new HashSet<String>();
    var open = new ArrayDeque<Node>();
    for (Node node = above; node != null; node = node.getPrevious()) {
      open.push(node);
    }
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof UndefinedMark mark) {
        labels.add(NoteRegistry.key(mark.label));
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        open.push(child);
      }
    }
    return labels;
  }

  /** Puts a note in the place of each line that begins with a mark. */
  private static void define(Paragraph paragraph) {
    Paragraph words = null;
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      UndefinedMark mark = words == null ? mark(node) : null;
      if (mark != null) {
        words = new Paragraph();
        var note = new FootnoteDefinition(mark.label);
        note.appendChild(words);
        paragraph.insertBefore(note);
        mark.unlink();
      } else if (node instanceof SoftLineBreak && mark(next) != null) {
        node.unlink();
        words = null;
      } else if (words != null) {
        words.appendChild(node);
      }
    }
    paragraph.unlink();
  }
}
