package lectern.markdown.idiom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import lectern.markdown.note.NoteHeading;
import lectern.markdown.note.SymbolNotes;
import org.commonmark.node.Document;
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
    boolean touching = areNotes(first, true) && areCited(symbols(first, true), paragraph);
    boolean notes = touching || areNotes(first, false);
    Node belowHeading = !notes && isNoteHeading(first) ? first.getNext().getNext() : null;
    split(
        paragraph,
        line ->
            line.getLiteral().startsWith(INDENT)
                || (notes && !SymbolNotes.symbol(line.getLiteral(), touching).isEmpty())
                || line.equals(belowHeading));
  }

  /**
   * Makes a paragraph of its own of such a line and those below it, up to the next.
   *
   * @param begins asked about the text that a line begins with, not about the first line
   * @return the paragraphs in their order, the given one first
   */
  static List<Paragraph> split(Paragraph paragraph, Predicate<Text> begins) {
    var parts = new ArrayList<Paragraph>(List.of(paragraph));
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (isLineEnd(node) && next instanceof Text line && begins.test(line)) {
        var below = new Paragraph();
        parts.getLast().insertAfter(below);
        parts.add(below);
        node.unlink();
      } else if (parts.size() > 1) {
        parts.getLast().appendChild(node);
      }
    }
    return parts;
  }

  private static boolean areNotes(Node first, boolean touching) {
    return first instanceof Text text
        && !SymbolNotes.symbol(text.getLiteral(), touching).isEmpty()
        && SymbolNotes.areOfNotes(symbols(first, touching));
  }

  /** Whether all these symbols stand behind words of a text that ends with this paragraph. */
  private static boolean areCited(List<String> symbols, Paragraph paragraph) {
    var missing = new HashSet<>(symbols);
    if (paragraph.getNext() != null || !(paragraph.getParent() instanceof Document)) {
      return false;
    }
    var open = new ArrayDeque<Node>();
    for (Node above = paragraph.getPrevious(); above != null; above = above.getPrevious()) {
      open.push(above);
    }
    while (!open.isEmpty() && !missing.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Text text) {
        SymbolNotes.removeCited(missing, text.getLiteral());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        open.push(child);
      }
    }
    return missing.isEmpty();
  }

  /** The symbols that lines begin with. */
  private static List<String> symbols(Node first, boolean touching) {
    var symbols = new ArrayList<String>();
    for (Node node = first; node != null; node = node.getNext()) {
      boolean begins = node.equals(first) || isLineEnd(node.getPrevious());
      String symbol =
          begins && node instanceof Text text
              ? SymbolNotes.symbol(text.getLiteral(), touching)
              : "";
      if (!symbol.isEmpty()) {
        symbols.add(symbol);
      }
    }
    return symbols;
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Whether the first line is a heading of notes, and the next begins with the first of them. */
  private static boolean isNoteHeading(Node first) {
    boolean set = first != null && first.getFirstChild() != null;
    Node words = set ? first.getFirstChild() : first;
    return words instanceof Text heading
        && !(set && heading.getNext() != null)
        && first.getNext() != null
        && isLineEnd(first.getNext())
        && first.getNext().getNext() instanceof Text line
        && (line.getLiteral().startsWith("[1]")
            || line.getLiteral().startsWith("(1)")
            || line.getLiteral().startsWith("¹"))
        && NoteHeading.isNoteHeading(heading.getLiteral(), set);
  }
}
