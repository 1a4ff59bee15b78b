package lectern.markdown.grammar;

import lectern.markdown.html.LineEnds;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/** Finds {@code ==marked==}, but no comparison: {@code a==b and c==d} stays as it is. */
public final class Highlights implements DelimiterProcessor {
  private static final int SIGNS = 2;
  private static final String OPERATORS = "=<>|&^~:;,/";

  /** Marked words. */
  public static final class Highlighted extends CustomNode {}

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return SIGNS;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.originalLength() != SIGNS || closing.originalLength() != SIGNS) {
      return 0;
    }
    Node first = opening.getOpeners(SIGNS).iterator().next();
    Node last = closing.getCloser();
    for (Text closer : closing.getClosers(SIGNS)) {
      last = closer;
    }
    if (!mayStandBefore(first.getPrevious())
        || !mayStandAfter(last.getNext())
        || !areWords(opening.getOpener().getNext(), closing.getCloser().getPrevious())) {
      return 0;
    }
    var marked = new Highlighted();
    Node opener = opening.getOpener();
    opener.insertAfter(marked);
    for (Node node : Nodes.between(marked, closing.getCloser())) {
      marked.appendChild(node);
    }
    return SIGNS;
  }

  /** Whether marked words neither begin nor end with an operator, as in {@code a ==> b ==> c}. */
  private static boolean areWords(Node first, Node last) {
    boolean begin =
        !(first instanceof Text text)
            || text.getLiteral().isEmpty()
            || OPERATORS.indexOf(text.getLiteral().charAt(0)) < 0;
    return begin
        && (!(last instanceof Text text)
            || text.getLiteral().isEmpty()
            || OPERATORS.indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) < 0);
  }

  /** Quotation marks around the signs mean that these are spoken of. */
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
    return Character.isLetterOrDigit(c) && !LineEnds.isCjk(c);
  }
}
