package lectern.markdown;

import org.commonmark.node.Node;

/** Parses a text that {@link Prepared} has made ready, with what its dialects mean by plain words. */
final class SyntaxTree {
  private SyntaxTree() {}

  /** The tree of a text. */
  static Node of(String text) {
    return rewritten(text, Grammar.parse(text));
  }

  /** The same of nodes that know their lines. */
  static Node withLines(String text) {
    return rewritten(text, Grammar.parseWithLines(text));
  }

  private static Node rewritten(String text, Node root) {
    if (Modules.isIn(text)) {
      HtmlExpressions.read(root);
    }
    Idioms.rewrite(root);
    return root;
  }
}
