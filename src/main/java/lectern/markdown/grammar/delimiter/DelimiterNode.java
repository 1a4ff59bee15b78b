package lectern.markdown.grammar.delimiter;

import org.commonmark.node.CustomNode;

/** Delimiters that have not been paired yet. */
final class DelimiterNode extends CustomNode {
  final char sign;
  final int length;
  final Flanking flanking;

  DelimiterNode(char sign, int length, Flanking flanking) {
    this.sign = sign;
    this.length = length;
    this.flanking = flanking;
  }
}
