package lectern.markdown.idiom;

import java.util.ArrayDeque;
import lectern.markdown.grammar.link.WikiLinks;
import lectern.markdown.note.UndefinedMarks;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Links around the mark of a note, as in {@code [words[^1] more](address)}, and inline notes around
 * a {@code [[page]]}.
 *
 * <p>For commonmark-java a mark is a link, and links do not hold links, so it leaves the brackets
 * around one as text. Here, in the finished tree, they get their meaning, in time in proportion to
 * the line: a node moves at most once for each pair of brackets around it.
 */
final class LinksAroundNotes {

  /** A bracket that opens, and how many marks stood before it. */
  private record OpenBracket(Text text, int at, int marks) {}

  private final ArrayDeque<OpenBracket> open = new ArrayDeque<>();
  private int marks;

  private LinksAroundNotes() {}

  /** Finds them among the children of this node. */
  static void repair(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isMark(node)) {
        new LinksAroundNotes().run(parent);
        return;
      }
    }
  }

  private static boolean isMark(Node node) {
    return node instanceof FootnoteReference
        || node instanceof UndefinedMarks.UndefinedMark
        || node instanceof WikiLinks.WikiLink;
  }

  private void run(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      if (isMark(node)) {
        marks++;
      }
      node = (node instanceof Text text ? words(text) : node).getNext();
    }
  }

  /** Reads a text to its end; the text that then stands last in its place. */
  private Text words(Text first) {
    Text text = first;
    int at = 0;
    while (at < text.getLiteral().length()) {
      char c = text.getLiteral().charAt(at);
      if (c == '[') {
        open.push(new OpenBracket(text, at, marks));
      } else if (c == ']' && !open.isEmpty()) {
        OpenBracket opening = open.pop();
        Text rest = opening.marks < marks ? closed(opening, text, at) : null;
        if (rest != null) {
          text = rest;
          at = 0;
          continue;
        }
      }
      at++;
    }
    return text;
  }

  /** The text after what these brackets make, or null when they make nothing. */
  private static @Nullable Text closed(OpenBracket opening, Text last, int at) {
    String before = opening.text.getLiteral().substring(0, opening.at);
    if (before.endsWith("^")) {
      var note = new OpenBracket(opening.text, opening.at - 1, 0);
      return wrapped(new InlineFootnote(), note, last, at, new LinkTail("", null, last, at + 1));
    }
    LinkTail tail = before.endsWith("!") ? null : LinkTail.after(last, at);
    return tail == null
        ? null
        : wrapped(new Link(tail.address(), tail.title()), opening, last, at, tail);
  }

  /** Puts what stands between a bracket and another into a node; the text that is left after it. */
  private static Text wrapped(Node wrapper, OpenBracket opening, Text last, int at, LinkTail tail) {
    Text first = opening.text;
    String words = first.getLiteral().substring(opening.at);
    first.setLiteral(first.getLiteral().substring(0, opening.at));
    first.insertAfter(wrapper);
    wrapper.appendChild(new Text(words.substring(words.indexOf('[') + 1)));
    var rest = new Text(tail.text().getLiteral().substring(tail.end()));
    tail.text().insertAfter(rest);
    while (!wrapper.getNext().equals(last)) {
      wrapper.appendChild(wrapper.getNext());
    }
    wrapper.appendChild(new Text(last.getLiteral().substring(0, at)));
    while (!wrapper.getNext().equals(rest)) {
      wrapper.getNext().unlink();
    }
    return rest;
  }
}
