package lectern.words;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/**
 * A Markdown text as commonmark-java's own {@link TextContentRenderer} shows it, with the
 * extensions of GFM.
 *
 * <p>What that renderer adds is left out: addresses of links, quotes around their words and around
 * code, bullets, numbers, rules. HTML is the words that jsoup finds in it; marks of footnotes are
 * not words.
 */
final class ReferenceText implements NodeRenderer {
  private static final List<Extension> DIALECT =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build());
  private static final Parser PARSER = Parser.builder().extensions(DIALECT).build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .nodeRendererFactory(ReferenceText::new)
          .extensions(DIALECT)
          .build();

  private final TextContentNodeRendererContext context;

  private ReferenceText(TextContentNodeRendererContext context) {
    this.context = context;
  }

  /** The text of a body without front matter. */
  static String of(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Code.class,
        Link.class,
        Image.class,
        ListItem.class,
        ThematicBreak.class,
        HtmlBlock.class,
        HtmlInline.class,
        Strikethrough.class,
        TaskListItemMarker.class,
        FootnoteDefinition.class,
        FootnoteReference.class,
        InlineFootnote.class);
  }

  @Override
  public void render(Node node) {
    var writer = context.getWriter();
    switch (node) {
      case HtmlBlock html -> {
        writer.write(Jsoup.parseBodyFragment(html.getLiteral()).text());
        writer.block();
      }
      case Code code -> writer.write(code.getLiteral());
      case HtmlInline html -> writer.write(html.getLiteral().startsWith("<br") ? " " : "");
      case InlineFootnote note -> {
        writer.write(" ");
        renderChildren(note);
      }
      case ThematicBreak rule -> writer.block();
      case TaskListItemMarker mark -> {}
      case FootnoteReference mark -> {}
      default -> renderChildren(node);
    }
  }

  private void renderChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
