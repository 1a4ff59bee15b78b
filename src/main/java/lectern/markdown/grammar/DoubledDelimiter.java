package lectern.markdown.grammar;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/**
 * Wraps words between two delimiters twice, no more and no fewer, where the words around allow it.
 */
abstract class DoubledDelimiter implements DelimiterProcessor {
  static final int LENGTH = 2;

  /** Openers that a closer is tried with, the nearest first; else rows of them cost the square. */
  private static final int MOST_TRIES = 20;

  /** Nodes that are looked through for a word. */
  private static final int MOST_NODES = 500;

  final char delimiter;

  private @Nullable Node closer;
  private int tries;

  DoubledDelimiter(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public final char getOpeningCharacter() {
    return delimiter;
  }

  @Override
  public final char getClosingCharacter() {
    return delimiter;
  }

  @Override
  public final int getMinLength() {
    return LENGTH;
  }

  @Override
  public final int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.originalLength() != LENGTH || closing.originalLength() != LENGTH) {
      return 0;
    }
    tries = closing.getCloser().equals(closer) ? tries + 1 : 0;
    closer = closing.getCloser();
    if (tries > MOST_TRIES) {
      return 0;
    }
    Node first = opening.getOpeners(LENGTH).iterator().next();
    Node last = closing.getCloser();
    for (Text closer : closing.getClosers(LENGTH)) {
      last = closer;
    }
    if (!mayStandBetween(first.getPrevious(), last.getNext())
        || !holdsWord(opening.getOpener(), closing.getCloser())
        || !areWords(opening.getOpener(), closing.getCloser())) {
      return 0;
    }
    Node wrapper = wrapper();
    opening.getOpener().insertAfter(wrapper);
    for (Node node : Nodes.between(wrapper, closing.getCloser())) {
      wrapper.appendChild(node);
    }
    return LENGTH;
  }

  /** Whether anything but delimiters stands between; else they are mentioned: {@code (==) "=="}. */
  private static boolean holdsWord(Node open, Node close) {
    int nodes = 0;
    for (Node node : Nodes.between(open, close)) {
      if (nodes++ > MOST_NODES) {
        return false;
      }
      boolean word =
          node instanceof Text text
              ? text.getLiteral().codePoints().anyMatch(DoubledDelimiter::isPartOfWord)
              : !(node instanceof SoftLineBreak);
      if (word) {
        return true;
      }
    }
    return false;
  }

  /** A letter, a digit, or a picture such as an emoji. */
  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Whether the delimiters and their words may stand between these; null at an end of the line. */
  abstract boolean mayStandBetween(@Nullable Node before, @Nullable Node after);

  /** Whether what stands between these delimiters is words to wrap. */
  abstract boolean areWords(Node open, Node close);

  /** A node for the words. */
  abstract Node wrapper();
}
