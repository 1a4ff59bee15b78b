package lectern.markdown.grammar;

import lectern.markdown.html.SoftLineBreaks;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds {@code ==marked==}, but no comparison: {@code a==b and c==d} stays as it is. */
public final class Highlights extends DoubledDelimiter {
  private static final String OPERATORS = "=<>|&^~:;,/";
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  /** Marked words. */
  public static final class HighlightNode extends CustomNode {}

  Highlights() {
    super('=');
  }

  @Override
  boolean mayStandBetween(@Nullable Node before, @Nullable Node after) {
    return mayStandBefore(before) && mayStandAfter(after);
  }

  /**
   * Whether marked words neither begin nor end with an operator, as in {@code a ==> b ==> c}, nor
   * with a bracket that opened before them or closes after them.
   */
  @Override
  boolean areWords(Node open, Node close) {
    Node first = open.getNext();
    Node last = close.getPrevious();
    boolean begin =
        !(first instanceof Text text)
            || text.getLiteral().isEmpty()
            || (OPERATORS + CLOSING).indexOf(text.getLiteral().charAt(0)) < 0;
    return begin
        && (!(last instanceof Text text)
            || text.getLiteral().isEmpty()
            || (OPERATORS + OPENING)
                    .indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1))
                < 0);
  }

  @Override
  Node wrapper() {
    return new HighlightNode();
  }

  /** Quotation marks around the delimiters mean that these are mentioned. */
  private static boolean mayStandBefore(@Nullable Node node) {
    if (!(node instanceof Text text) || text.getLiteral().isEmpty()) {
      return true;
    }
    int last = text.getLiteral().codePointBefore(text.getLiteral().length());
    return !isWord(last) && "\"“‘'<>!=|&+-".indexOf(last) < 0;
  }

  private static boolean mayStandAfter(@Nullable Node node) {
    return !(node instanceof Text text)
        || text.getLiteral().isEmpty()
        || (!isWord(text.getLiteral().codePointAt(0))
            && "<>=|&".indexOf(text.getLiteral().charAt(0)) < 0);
  }

  /** Scripts that set no spaces between words have none around marked ones. */
  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !SoftLineBreaks.isCjk(c);
  }
}
