package lectern.markdown.grammar;

import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds words between two delimiters twice: {@code ++inserted++} of markdown-it, {@code ^^marked^^}
 * of Roam and PyMdown, {@code ::marked::} of Bear.
 */
final class DoubledPunctuation extends DoubledDelimiter {
  private final Supplier<Node> wrapper;

  private DoubledPunctuation(char delimiter, Supplier<Node> wrapper) {
    super(delimiter);
    this.wrapper = wrapper;
  }

  static DoubledPunctuation inserted() {
    return new DoubledPunctuation('+', PairedMarker.PairedText::new);
  }

  static DoubledPunctuation marked(char delimiter) {
    return new DoubledPunctuation(delimiter, Highlights.HighlightNode::new);
  }

  @Override
  boolean mayStandBetween(@Nullable Node before, @Nullable Node after) {
    return !Character.isLetterOrDigit(end(before)) && !Character.isLetterOrDigit(beginning(after));
  }

  @Override
  boolean areWords(Node open, Node close) {
    int words = 0;
    for (Node node : Nodes.between(open, close)) {
      if (node instanceof SoftLineBreak || !isPlain(node)) {
        return false;
      }
      words += node instanceof Text text ? text.getLiteral().length() : LENGTH;
    }
    return words >= LENGTH && beginning(open.getNext()) > ' ';
  }

  @Override
  Node wrapper() {
    return wrapper.get();
  }

  /** No character of a program such as {@code ++i; j++}, and none of the path {@code a::b}. */
  private boolean isPlain(Node node) {
    return !(node instanceof Text text)
        || text.getLiteral().chars().noneMatch(c -> ";=<>{}\\|".indexOf(c) >= 0 || c == delimiter);
  }

  private static int end(@Nullable Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointBefore(text.getLiteral().length())
        : ' ';
  }

  private static int beginning(@Nullable Node node) {
    return node instanceof Text text && !text.getLiteral().isEmpty()
        ? text.getLiteral().codePointAt(0)
        : '(';
  }
}
