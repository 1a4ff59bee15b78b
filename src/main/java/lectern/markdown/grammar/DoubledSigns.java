package lectern.markdown.grammar;

import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/**
 * Finds words between two signs twice: {@code ++inserted++} of markdown-it, {@code ^^marked^^} of
 * Roam and PyMdown, {@code ::marked::} of Bear.
 */
final class DoubledSigns implements DelimiterProcessor {
  private static final int SIGNS = 2;

  private final char sign;
  private final Supplier<Node> passage;

  private DoubledSigns(char sign, Supplier<Node> passage) {
    this.sign = sign;
    this.passage = passage;
  }

  static DoubledSigns inserted() {
    return new DoubledSigns('+', PairedSign.Passage::new);
  }

  static DoubledSigns marked(char sign) {
    return new DoubledSigns(sign, Highlights.Highlighted::new);
  }

  @Override
  public char getOpeningCharacter() {
    return sign;
  }

  @Override
  public char getClosingCharacter() {
    return sign;
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
    if (isWord(end(first.getPrevious())) || isWord(beginning(last.getNext()))) {
      return 0;
    }
    int words = 0;
    for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
      if (node instanceof SoftLineBreak || !isPlain(node)) {
        return 0;
      }
      words += node instanceof Text text ? text.getLiteral().length() : SIGNS;
    }
    if (words < SIGNS || isBlank(beginning(opening.getOpener().getNext()))) {
      return 0;
    }
    Node passage = this.passage.get();
    opening.getOpener().insertAfter(passage);
    for (Node node : Nodes.between(passage, closing.getCloser())) {
      passage.appendChild(node);
    }
    return SIGNS;
  }

  /** No sign of a program such as {@code ++i; j++}, and none of the path {@code a::b}. */
  private boolean isPlain(Node node) {
    return !(node instanceof Text text)
        || text.getLiteral().chars().noneMatch(c -> ";=<>{}\\|".indexOf(c) >= 0 || c == sign);
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

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isBlank(int c) {
    return c <= ' ';
  }
}
