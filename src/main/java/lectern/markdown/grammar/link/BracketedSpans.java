package lectern.markdown.grammar.link;

import java.util.List;
import lectern.markdown.grammar.block.AnchorNode;
import lectern.markdown.html.CalloutClasses;
import lectern.markup.Attributes;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code [words]{.class}} of Pandoc: the words, marked or a note when the class says so. */
public final class BracketedSpans implements LinkProcessor {

  /** Words with attributes. */
  public static final class AttributedSpan extends CustomNode {
    public final boolean marked;

    /** Whether the words stand in the margin. */
    public final boolean beside;

    public AttributedSpan(String id, List<String> classes) {
      if (!id.isEmpty()) {
        appendChild(new AnchorNode(id));
      }
      this.marked = classes.contains("mark") || classes.contains("highlight");
      this.beside = classes.stream().anyMatch(CalloutClasses::isBeside);
    }
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (link.marker() != null
        || text == null
        || link.destination() != null
        || context.getDefinition(LinkReferenceDefinition.class, text) != null) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    Position open = scanner.position();
    int length = scanner.peek() == '{' ? 0 : Attributes.LONGEST;
    while (length < Attributes.LONGEST && scanner.hasNext() && scanner.peek() != '}') {
      scanner.next();
      length++;
    }
    scanner.next('}');
    Position end = scanner.position();
    String braced = scanner.getSource(open, end).getContent();
    scanner.setPosition(here);
    if (Attributes.end(braced, 0) != braced.length()) {
      return LinkResult.none();
    }
    var attributes = Attributes.of(braced);
    return LinkResult.wrapTextIn(new AttributedSpan(attributes.id(), attributes.classes()), end);
  }
}
