package lectern.words;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/**
 * Renders words alone, where commonmark-java's text has signs of its own: quotation marks around
 * code, bullets, addresses behind links.
 */
record BareWords(TextContentNodeRendererContext context) implements NodeRenderer {

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Code.class,
        FencedCodeBlock.class,
        Link.class,
        ThematicBreak.class,
        BlockQuote.class,
        BulletList.class,
        OrderedList.class,
        ListItem.class,
        Heading.class);
  }

  private static String fence(FencedCodeBlock code) {
    return code.getFenceCharacter().repeat(code.getOpeningFenceLength()) + code.getInfo();
  }

  @Override
  public void render(Node node) {
    if (node instanceof Code code) {
      context.getWriter().write(code.getLiteral());
    }
    if (node instanceof FencedCodeBlock code) {
      boolean last = code.getLiteral().isBlank() && code.getClosingFenceLength() == null;
      // Of several words on the last line of a text none is lost.
      context.getWriter().write(last && code.getInfo().contains(" ") ? fence(code) : "");
      context.getWriter().write(code.getLiteral());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
