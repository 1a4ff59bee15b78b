package lectern.markdown.grammar.link;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [words [in brackets]] [label]} of the first Markdown. commonmark-java asks nobody
 * about words that hold brackets, so the label is a link first, and takes the words in the finished
 * tree.
 */
public final class BracketedReferences implements LinkProcessor, PostProcessor {
  private final List<Link> labels = new ArrayList<>();

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("]] [") || text.contains("]]\n[");
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (link.marker() != null
        || text == null
        || link.destination() != null
        || link.label() != null) {
      return LinkResult.none();
    }
    var meant = context.getDefinition(LinkReferenceDefinition.class, text);
    if (meant == null) {
      return LinkResult.none();
    }
    var label = new Link(meant.getDestination(), meant.getTitle());
    labels.add(label);
    return LinkResult.wrapTextIn(label, link.afterTextBracket());
  }

  @Override
  public Node process(Node root) {
    labels.forEach(BracketedReferences::takeWords);
    return root;
  }

  private static void takeWords(Link label) {
    Node before = label.getPrevious();
    boolean below = before instanceof SoftLineBreak;
    Node last = below ? before.getPrevious() : before;
    if (!(last instanceof Text text) || !text.getLiteral().endsWith(below ? "]]" : "]] ")) {
      return;
    }
    String words = text.getLiteral();
    int close = words.lastIndexOf(']');
    int open = opening(words, close);
    if (open < 0 || words.charAt(open + 1) == '[') {
      return;
    }
    while (label.getFirstChild() != null) {
      label.getFirstChild().unlink();
    }
    label.appendChild(new Text(words.substring(open + 1, close)));
    text.setLiteral(words.substring(0, open));
    if (below) {
      before.unlink();
    }
  }

  /** The bracket that the one here closes, or -1. */
  private static int opening(String words, int close) {
    int depth = 0;
    for (int at = close; at >= 0; at--) {
      depth += words.charAt(at) == ']' ? 1 : words.charAt(at) == '[' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
