package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.markdown.html.ComponentHtml;
import lectern.markdown.html.HtmlReader;
import lectern.markdown.html.HtmlTokenizer;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.MarkupTag;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with elements inside it that hold blocks: where template tags stood on its lines, and
 * where components of MDX begin or end.
 */
final class MixedParagraph {
  private final Paragraph paragraph;

  /** The last tag that ends each component. */
  private final Map<String, Node> ends = new HashMap<>();

  private final Set<Node> interrupting = Collections.newSetFromMap(new IdentityHashMap<>());

  private MixedParagraph(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The paragraph with such elements, or null when it has none. */
  static @Nullable MixedParagraph of(Paragraph paragraph) {
    var interrupted = new MixedParagraph(paragraph);
    interrupted.find();
    return interrupted.interrupting.isEmpty() ? null : interrupted;
  }

  private void find() {
    boolean components = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        String source = html.getLiteral();
        if (ProcessingInstructions.isIn(source) && holdsBlocks(source)) {
          interrupting.add(node);
        } else if (isBlock(source)) {
          components = true;
          if (source.startsWith("</")) {
            ends.put(ComponentHtml.name(source), node);
          }
        }
      }
    }
    if (components) {
      findComponents();
    }
  }

  private static boolean isBlock(String source) {
    MarkupTag tag = MarkupTag.read(source);
    return ComponentHtml.isBlock(source) || (tag != null && tag.isBlock());
  }

  private static boolean holdsBlocks(String markup) {
    var found = new boolean[1];
    HtmlTokenizer.read(markup, _ -> {}, tag -> found[0] |= tag.isBlock());
    return found[0];
  }

  /**
   * A component that begins a line, or an element of HTML that begins the paragraph, and their
   * ends; one inside a line stands among words. What has no end here is alone on its lines, for its
   * name may only be mentioned.
   */
  private void findComponents() {
    var open = new HashMap<String, Integer>();
    var amongWords = new HashSet<String>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlInline html) || !isBlock(html.getLiteral())) {
        continue;
      }
      String source = html.getLiteral();
      String name = ComponentHtml.name(source);
      boolean component = ComponentHtml.isBlock(source);
      if (source.startsWith("</")) {
        boolean ends =
            component ? !amongWords.remove(name) : open.merge(name, -1, Integer::sum) >= 0;
        if (ends) {
          interrupting.add(node);
        }
      } else if (component ? begins(node, source, name) : startsParagraph(node, name)) {
        interrupting.add(node);
        open.merge(name, 1, Integer::sum);
      } else {
        amongWords.add(name);
      }
    }
  }

  private boolean begins(Node node, String source, String name) {
    return source.endsWith("/>")
        || (startsLine(node) && (endsLine(node) || ends.containsKey(name)));
  }

  private boolean startsParagraph(Node node, String name) {
    Node before = node.getPrevious();
    return ends.containsKey(name) && (before == null || interrupting.contains(before));
  }

  private boolean startsLine(Node node) {
    Node before = node.getPrevious();
    while (before instanceof Text text && text.getLiteral().isBlank()) {
      before = before.getPrevious();
    }
    return before == null || isLineEnd(before) || interrupting.contains(before);
  }

  private static boolean endsLine(Node node) {
    Node after = node.getNext();
    return after == null || isLineEnd(after);
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Reads the words between such elements as paragraphs of their own. */
  void read(InlineReader inlines, HtmlReader html) {
    var between = new ArrayList<Node>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (interrupting.contains(node)) {
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
    html.anchors(inlines.takeAnchors());
    if (!line.isEmpty()) {
      html.between(new Block.Paragraph(line));
    }
  }
}
