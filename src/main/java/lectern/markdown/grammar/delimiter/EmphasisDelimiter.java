package lectern.markdown.grammar.delimiter;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Makes emphasis of what stands between asterisks or underscores, as CommonMark 0.31, 6.2, has it.
 */
record EmphasisDelimiter(char character) implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return character;
  }

  @Override
  public char getClosingCharacter() {
    return character;
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    // "If one of the delimiters can both open and close emphasis, then the sum of the lengths of
    // the delimiter runs containing the opening and closing delimiters must not be a multiple of 3
    // unless both lengths are multiples of 3."
    if ((opening.canClose() || closing.canOpen())
        && closing.originalLength() % 3 != 0
        && (opening.originalLength() + closing.originalLength()) % 3 == 0) {
      return 0;
    }
    boolean strong = opening.length() >= 2 && closing.length() >= 2;
    int used = strong ? 2 : 1;
    String delimiters = String.valueOf(character).repeat(used);
    Node emphasis = strong ? new StrongEmphasis(delimiters) : new Emphasis(delimiters);
    var places = SourceSpans.empty();
    places.addAllFrom(opening.getOpeners(used));
    Text opener = opening.getOpener();
    for (Node node : Nodes.between(opener, closing.getCloser())) {
      emphasis.appendChild(node);
      places.addAll(node.getSourceSpans());
    }
    places.addAllFrom(closing.getClosers(used));
    emphasis.setSourceSpans(places.getSourceSpans());
    opener.insertAfter(emphasis);
    return used;
  }
}
