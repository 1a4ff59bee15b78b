package lectern.markdown.idiom;

import lectern.markdown.grammar.Citations;
import lectern.markdown.grammar.Containers;
import lectern.markdown.grammar.Definitions;
import lectern.markdown.grammar.DollarFormulas;
import lectern.markdown.grammar.FormulaBlocks;
import lectern.markdown.grammar.TexWords;
import lectern.markdown.grammar.WikiLinks;
import lectern.markdown.guard.Limits;
import lectern.markup.Attributes;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Rewrites, in the tree of a text, what dialects say with plain words at certain places.
 *
 * <p>Code is a node without words inside, so nothing here touches it; recursion is bounded by
 * {@link Limits#DEEPEST}.
 */
public final class Idioms {
  private Idioms() {}

  /** Rewrites the children of this node, and what is inside them. */
  public static void rewrite(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (!showsAddress(node)) {
        rewrite(node);
      }
      switch (node) {
        case Text text -> words(text);
        case WikiLinks.WikiLink link -> WikiLinks.withoutBracket(link);
        case WikiLinks.WikiImage image -> WikiLinks.withoutBracket(image);
        case TexWords.TexWord word -> TexWords.tied(word);
        case Citations.Cited cited -> Citations.read(cited);
        case BlockQuote quote -> Callouts.quoted(quote);
        case Containers.Container container -> Callouts.contained(container);
        case FormulaBlocks.FormulaBlock formula -> FormulaBlocks.unclosed(formula);
        case Paragraph paragraph -> paragraph(paragraph);
        case Link link -> NumberLinks.bracketed(link);
        default -> {}
      }
    }
    OuterLinks.mend(parent);
    Definitions.gathered(parent);
  }

  /** Whether the words of a link are where it leads, so that no sign in them means anything. */
  private static boolean showsAddress(Node node) {
    return node instanceof Link link
        && link.getDestination().contains("://")
        && link.getFirstChild() instanceof Text words
        && words.getNext() == null
        && link.getDestination().endsWith(words.getLiteral());
  }

  private static void words(Text text) {
    if (text.getLiteral().startsWith("{") && takesAttributes(text.getPrevious())) {
      int end = Attributes.end(text.getLiteral(), 0);
      text.setLiteral(text.getLiteral().substring(Math.max(0, end)));
    }
    if (text.getNext() == null
        && text.getLiteral().endsWith("}")
        && !(text.getParent() instanceof Heading)) {
      Attributes.hide(text);
    }
    if (LineBreaks.isEnd(text)) {
      LineBreaks.read(text);
    }
    text.setLiteral(CrossReferences.in(text.getLiteral()));
  }

  private static boolean takesAttributes(Node node) {
    return node instanceof Link
        || node instanceof Image
        || node instanceof Code
        || node instanceof Emphasis
        || node instanceof StrongEmphasis;
  }

  private static void paragraph(Paragraph paragraph) {
    Cards.read(paragraph);
    if (PageMarkers.isAll(paragraph)) {
      paragraph.unlink();
      return;
    }
    if (paragraph.getFirstChild() instanceof DollarFormulas.Formula formula
        && formula.displayed
        && formula.getNext() == null) {
      paragraph.insertBefore(new FormulaBlocks.FormulaBlock(formula.source));
      paragraph.unlink();
      return;
    }
    if (paragraph.getParent() instanceof ListItem item) {
      TaskMarks.read(item, paragraph);
    }
    TableCaptions.read(paragraph);
    BlockIds.hide(paragraph);
    Fields.read(paragraph, paragraph.getParent() instanceof Document);
    Verses.read(paragraph);
    IndentedLines.parted(paragraph);
  }
}
