package lectern.markdown.reader;

import lectern.markdown.Origin;
import lectern.markdown.grammar.MarkdownParser;
import lectern.markdown.guard.InlineGuard;
import lectern.markdown.idiom.Idioms;
import lectern.markdown.mdx.HtmlExpressions;
import lectern.markdown.mdx.MdxModules;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;

/** The way from a text to the tree of commonmark-java, with what its dialects mean. */
public final class SyntaxTree {
  private SyntaxTree() {}

  /**
   * A tree of which every node knows its place.
   *
   * @param text what was parsed, in which these places are
   */
  public record PositionedTree(Node root, String text) {}

  /**
   * The tree of a text.
   *
   * @param text a text that the guard of blocks has eased
   */
  public static Node of(String text, Origin origin) {
    return of(text, origin, IncludeSourceSpans.NONE).root;
  }

  /** The same of nodes that know their places. */
  public static PositionedTree placed(String text, Origin origin) {
    return of(text, origin, IncludeSourceSpans.BLOCKS_AND_INLINES);
  }

  private static PositionedTree of(String text, Origin origin, IncludeSourceSpans lines) {
    Origin shown = origin.withText(text);
    String prepared = Preprocessor.of(text, shown);
    String guarded =
        InlineGuard.limit(
            prepared, (blocks, inlines) -> MarkdownParser.parseBlocks(blocks, shown, inlines));
    Node root = MarkdownParser.parse(guarded, shown, lines);
    if (MdxModules.isIn(guarded)) {
      HtmlExpressions.read(root);
    }
    Idioms.rewrite(root, shown, text);
    return new PositionedTree(root, guarded);
  }
}
