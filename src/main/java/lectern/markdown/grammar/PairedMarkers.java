package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Puts what stands between two delimiters into a node of its own, in the finished tree.
 *
 * <p>Only delimiters in the same node belong together: {@code *a {++b* c++}} crosses the emphasis,
 * and its delimiters are the words they were.
 */
final class PairedMarkers implements PostProcessor {
  @Override
  public Node process(Node root) {
    everyParent(root, PairedMarkers::join);
    return root;
  }

  /** Visits every node that may hold others, from the outermost inwards. */
  static void everyParent(Node root, Consumer<Node> visitor) {
    var nodes = new ArrayDeque<Node>();
    nodes.push(root);
    while (!nodes.isEmpty()) {
      Node node = nodes.pop();
      visitor.accept(node);
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        nodes.push(child);
      }
    }
  }

  private static void join(Node parent) {
    var open = new ArrayDeque<PairedMarker>();
    boolean any = false;
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof PairedMarker marker) {
        any = true;
        read(marker, open);
      }
    }
    open.forEach(PairedMarkers::asWritten);
    if (any) {
      merge(parent);
    }
  }

  private static void read(PairedMarker delimiter, ArrayDeque<PairedMarker> open) {
    boolean paired =
        delimiter.closes
            && open.stream().anyMatch(marker -> marker.closing.equals(delimiter.closing));
    while (paired && !open.peek().closing.equals(delimiter.closing)) {
      asWritten(open.pop());
    }
    if (paired) {
      wrap(open.pop(), delimiter);
    }
    if (delimiter.passage != null && (paired || !delimiter.closes)) {
      open.push(delimiter);
    } else if (paired) {
      delimiter.unlink();
    } else {
      asWritten(delimiter);
    }
  }

  private static void wrap(PairedMarker opening, PairedMarker closing) {
    Supplier<Node> passage = opening.passage;
    if (passage == null) {
      return;
    }
    Node wrapper = passage.get();
    opening.insertAfter(wrapper);
    opening.unlink();
    for (Node node = wrapper.getNext(); node != null && !node.equals(closing); ) {
      Node next = node.getNext();
      wrapper.appendChild(node);
      node = next;
    }
    trim(wrapper);
  }

  /** Blanks beside the delimiters stand outside: no line is drawn through them. */
  private static void trim(Node wrapper) {
    if (wrapper.getFirstChild() instanceof Text first) {
      String words = first.getLiteral().stripLeading();
      if (words.length() < first.getLiteral().length()) {
        first.setLiteral(words);
        wrapper.insertBefore(new Text(" "));
      }
    }
    if (wrapper.getLastChild() instanceof Text last) {
      String words = last.getLiteral().stripTrailing();
      if (words.length() < last.getLiteral().length()) {
        last.setLiteral(words);
        wrapper.insertAfter(new Text(" "));
      }
    }
  }

  private static void asWritten(PairedMarker marker) {
    marker.insertAfter(new Text(marker.source));
    marker.unlink();
  }

  /** Makes one text of those that stand side by side, as commonmark-java leaves them. */
  static void merge(Node parent) {
    @Nullable Text last = null;
    var words = new StringBuilder();
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (!(node instanceof Text text)) {
        last = null;
      } else if (last == null) {
        last = text;
        words.setLength(0);
        words.append(text.getLiteral());
      } else {
        words.append(text.getLiteral());
        text.unlink();
      }
      if (last != null && !(next instanceof Text)) {
        last.setLiteral(words.toString());
      }
    }
  }
}
