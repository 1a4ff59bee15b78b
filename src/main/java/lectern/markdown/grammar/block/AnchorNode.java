package lectern.markdown.grammar.block;

import org.commonmark.node.CustomNode;

/** A place that links may lead to, where attributes or the name of a block stood. */
public final class AnchorNode extends CustomNode {
  public final String id;

  public AnchorNode(String id) {
    this.id = id;
  }
}
