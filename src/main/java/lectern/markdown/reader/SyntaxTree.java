package lectern.markdown.reader;

import lectern.markdown.grammar.Grammar;
import lectern.markdown.idiom.Idioms;
import lectern.markdown.mdx.HtmlExpressions;
import lectern.markdown.mdx.MdxModules;
import org.commonmark.node.Node;

/**
 * Parses a text that {@link Preprocessor} has made ready, with what its dialects mean by plain
 * words.
 */
public final class SyntaxTree {
  private SyntaxTree() {}

  /** The tree of a text. */
  public static Node of(String text) {
    return rewritten(text, Grammar.parse(text));
  }

  /** The same of nodes that know their lines. */
  public static Node withLines(String text) {
    return rewritten(text, Grammar.parseWithLines(text));
  }

  private static Node rewritten(String text, Node root) {
    if (MdxModules.isIn(text)) {
      HtmlExpressions.read(root);
    }
    Idioms.rewrite(root, text);
    return root;
  }
}
