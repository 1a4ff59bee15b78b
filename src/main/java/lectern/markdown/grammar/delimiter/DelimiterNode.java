package lectern.markdown.grammar.delimiter;

import org.commonmark.node.CustomNode;

/** Delimiters that have not been paired yet. */
final class DelimiterNode extends CustomNode {
  final char character;
  final int length;
  final Flanking flanking;

  DelimiterNode(char character, int length, Flanking flanking) {
    this.character = character;
    this.length = length;
    this.flanking = flanking;
  }
}
