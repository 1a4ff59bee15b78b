package lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.markdown.template.Markup;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A paragraph with elements inside it that hold blocks, where template tags stood on its lines. */
final class Interrupted {
  private Interrupted() {}

  static boolean is(Paragraph paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (interrupts(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean interrupts(Node node) {
    if (!(node instanceof HtmlInline html) || !Markup.isIn(html.getLiteral())) {
      return false;
    }
    var found = new boolean[1];
    HtmlTokens.read(html.getLiteral(), _ -> {}, tag -> found[0] |= tag.isBlock());
    return found[0];
  }

  /** Reads the words between such elements as paragraphs of their own. */
  static void read(Paragraph paragraph, InlineReader inlines, HtmlReader html) {
    var between = new ArrayList<Node>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (interrupts(node)) {
        words(between, inlines, html);
        html.read(((HtmlInline) node).getLiteral());
      } else {
        between.add(node);
      }
    }
    words(between, inlines, html);
  }

  private static void words(List<Node> between, InlineReader inlines, HtmlReader html) {
    List<Inline> line = inlines.line(between);
    between.clear();
    if (!line.isEmpty()) {
      html.between(new Block.Paragraph(line));
    }
  }
}
