package lectern.markdown.idiom;

import java.util.ArrayList;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.grammar.Notation;
import lectern.markdown.grammar.block.AnchorNode;
import lectern.markdown.grammar.block.CalloutTitle;
import lectern.markdown.grammar.block.Containers;
import lectern.markdown.grammar.block.DefinitionLists;
import lectern.markdown.grammar.link.BracketedSpans;
import lectern.markdown.grammar.link.PandocCitations;
import lectern.markdown.grammar.link.WikiLinks;
import lectern.markdown.grammar.tex.DollarFormulas;
import lectern.markdown.grammar.tex.FormulaBlocks;
import lectern.markdown.grammar.tex.TexCommandParser;
import lectern.markdown.guard.Limits;
import lectern.markdown.note.InlineNotes;
import lectern.markup.Attributes;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
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
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Rewrites, in the tree of a text, what dialects say with plain words at certain places.
 *
 * <p>Code is a node without words inside, so nothing here touches it; recursion is bounded by
 * {@link Limits#DEEPEST}.
 */
public final class Idioms {
  private final Origin origin;

  /** Whether paragraphs may have names of any form. */
  private final boolean named;

  private final boolean tips;

  private Idioms(Origin origin, boolean named, boolean tips) {
    this.origin = origin;
    this.named = named;
    this.tips = tips;
  }

  /** Rewrites the tree of a text as its origin means it. */
  public static void rewrite(Node root, Origin origin, String text) {
    boolean named = origin.is(Program.OBSIDIAN) || BlockIds.mayBeNamedIn(text);
    new Idioms(origin, named, Callouts.areTipsIn(text)).rewrite(root);
    DialogueLines.show(root);
  }

  private void rewrite(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      if ((node instanceof Link || node instanceof Image) && node.getNext() instanceof Text words) {
        joinAttributes(words);
      }
      next = node.getNext();
      Node read = node instanceof BlockQuote quote ? Callouts.replaceQuote(quote) : node;
      if (!showsAddress(read)) {
        rewrite(read);
      }
      switch (read) {
        case Text text -> words(text);
        case WikiLinks.WikiLink link -> WikiLinks.withoutBracket(link);
        case WikiLinks.WikiImage image -> WikiLinks.withoutBracket(image);
        case TexCommandParser.TexCommandNode word -> TexCommandParser.place(word);
        case InlineFootnote note when !(parent instanceof TexCommandParser.TexCommandNode) ->
            InlineNotes.words(note);
        case PandocCitations.CitedWords cited -> PandocCitations.read(cited);
        case Containers.Container container -> Callouts.replaceContainer(container);
        case FormulaBlocks.DollarFormulaBlock formula -> FormulaBlocks.unclosed(formula);
        case CalloutTitle title -> BlockIds.hide(title, named);
        case Paragraph paragraph -> paragraph(paragraph);
        case TableRow row -> TableAttributes.hide(row);
        case Link link -> NumericLinks.bracketed(link);
        default -> {}
      }
    }
    LinksAroundNotes.repair(parent);
    DefinitionLists.gatherAll(parent);
  }

  /**
   * Whether the words of a link are where it leads, so that no delimiter in them means anything.
   */
  private static boolean showsAddress(Node node) {
    return node instanceof Link link
        && link.getDestination().contains("://")
        && link.getFirstChild() instanceof Text words
        && words.getNext() == null
        && link.getDestination().endsWith(words.getLiteral());
  }

  private void words(Text text) {
    if (text.getLiteral().startsWith("{") && takesAttributes(text.getPrevious())) {
      text.setLiteral(text.getLiteral().substring(attributesEnd(text)));
    }
    if (text.getNext() == null
        && text.getLiteral().endsWith("}")
        && !(text.getParent() instanceof Heading)) {
      boolean whole =
          text.getParent() instanceof TableCell || TableCaptions.isCaption(text.getParent());
      String id = Attributes.hide(text, whole);
      if (!id.isEmpty()) {
        text.insertAfter(new AnchorNode(id));
      }
    }
    String tail = text.getLiteral().strip();
    if (text.getNext() == null
        && text.getPrevious() instanceof DollarFormulas.DollarFormula formula
        && formula.displayed
        && (tail.startsWith("(eq-") || tail.startsWith("(eq:"))
        && FormulaBlocks.isLabel(tail)) {
      text.setLiteral("");
      text.insertAfter(new AnchorNode(tail.substring(1, tail.length() - 1)));
    }
    if (DoubleBackslashes.isEnd(text)) {
      DoubleBackslashes.read(text);
    }
    if (text.getPrevious() != null && text.getLiteral().contains("]{")) {
      LinkedSpans.read(text);
    }
    String words = text.getLiteral();
    if (words.indexOf('@') >= 0 && origin.isAnyOf(Notation.CROSS_REFERENCE.needs())) {
      text.setLiteral(CrossReferences.in(words));
    }
  }

  /** Puts the lines of attributes together that go on below. */
  private static void joinAttributes(Text text) {
    if (!text.getLiteral().startsWith("{")) {
      return;
    }
    var joined = new StringBuilder(text.getLiteral());
    var more = new ArrayList<Node>();
    for (Node next = text.getNext();
        joined.indexOf("}") < 0 && joined.length() < Attributes.LONGEST;
        next = next.getNext()) {
      if (next instanceof SoftLineBreak) {
        joined.append('\n');
      } else if (next instanceof Text words) {
        joined.append(words.getLiteral());
      } else {
        return;
      }
      more.add(next);
    }
    if (!more.isEmpty() && Attributes.end(joined.toString(), 0) > 0) {
      text.setLiteral(joined.toString());
      more.forEach(Node::unlink);
    }
  }

  /** The offset after all attributes that a text begins with; their ids become names. */
  private static int attributesEnd(Text text) {
    String words = text.getLiteral();
    int begin = 0;
    for (int end = Attributes.end(words, 0); end > 0; end = Attributes.end(words, begin)) {
      Attributes attributes = Attributes.of(words.substring(begin, end));
      if (!attributes.id().isEmpty()) {
        text.getPrevious().insertBefore(new AnchorNode(attributes.id()));
      }
      if (text.getPrevious() instanceof Image picture
          && picture.getFirstChild() == null
          && !attributes.alt().isEmpty()) {
        picture.appendChild(new Text(attributes.alt()));
      }
      begin = end;
    }
    return begin;
  }

  private static boolean takesAttributes(Node node) {
    return node instanceof Link
        || node instanceof Image
        || node instanceof Code
        || node instanceof BracketedSpans.AttributedSpan
        || node instanceof Emphasis
        || node instanceof StrongEmphasis;
  }

  private void paragraph(Paragraph paragraph) {
    LinkCards.read(paragraph);
    if (PageMarkers.isOnlyMarkers(paragraph) || TableAttributes.isOnlyAttributes(paragraph)) {
      paragraph.unlink();
      return;
    }
    if (paragraph.getFirstChild() instanceof DollarFormulas.DollarFormula formula
        && formula.displayed
        && formula.getNext() == null) {
      paragraph.insertBefore(new FormulaBlocks.DollarFormulaBlock(formula.source));
      paragraph.unlink();
      return;
    }
    if (paragraph.getParent() instanceof ListItem item) {
      TaskMarkers.read(item, paragraph);
    }
    TableCaptions.read(paragraph);
    BlockIds.hide(paragraph, named);
    if (origin.isAnyOf(Notation.BLOCK_PROPERTY.needs())) {
      BlockProperties.hide(paragraph);
    }
    DataviewFields.read(
        paragraph,
        paragraph.getParent() instanceof Document,
        origin.isAnyOf(Notation.FIELD.needs()));
    PandocLineBlocks.read(paragraph);
    NumberedLines.separate(paragraph);
    ParagraphSplitter.split(paragraph);
    Callouts.replaceHints(paragraph, tips);
    // A name after the words is one of the whole paragraph.
    if (paragraph.getLastChild() instanceof AnchorNode name) {
      paragraph.prependChild(name);
    }
  }
}
