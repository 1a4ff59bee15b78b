package lectern.markdown.idiom;

import lectern.markdown.grammar.link.BracketedSpans;
import lectern.markup.Attributes;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [words with a [link](address)]{.class}}, or with another span in it: CommonMark
 * takes no brackets around a link for anything, so Pandoc's span is found in the finished tree.
 */
final class LinkedSpans {
  /** So many nodes of one paragraph are looked through for the beginning of a span. */
  private static final int MOST = 50;

  /** The bracket that begins a span. */
  private record SpanStart(Text text, int at) {}

  /** Puts what stands before the end of a span that begins here into a node of its own. */
  static void read(Text end) {
    String words = end.getLiteral();
    for (int at = words.indexOf("]{"); at >= 0; at = words.indexOf("]{", at + 1)) {
      int behind = Attributes.end(words, at + 1);
      SpanStart open = behind < 0 || words.lastIndexOf('[', at) >= 0 ? null : opening(end);
      if (open != null) {
        wrap(open, end, at, behind);
        return;
      }
    }
  }

  /** The bracket that is still open here, with a link or a span after it; or null. */
  private static @Nullable SpanStart opening(Node end) {
    boolean link = false;
    int closed = 0;
    Node node = end.getPrevious();
    for (int i = 0; i < MOST && node != null; i++, node = node.getPrevious()) {
      link |= node instanceof Link || node instanceof BracketedSpans.AttributedSpan;
      if (node instanceof Text text) {
        String words = text.getLiteral();
        for (int c = words.length() - 1; c >= 0; c--) {
          closed += words.charAt(c) == ']' ? 1 : words.charAt(c) == '[' ? -1 : 0;
          if (closed < 0) {
            return link ? new SpanStart(text, c) : null;
          }
        }
      }
    }
    return null;
  }

  private static void wrap(SpanStart open, Text end, int close, int behind) {
    String words = end.getLiteral();
    Attributes attributes = Attributes.of(words.substring(close + 1, behind));
    var span = new BracketedSpans.AttributedSpan(attributes.id(), attributes.classes());
    String before = open.text.getLiteral();
    open.text.insertAfter(span);
    open.text.setLiteral(before.substring(0, open.at));
    if (open.at + 1 < before.length()) {
      span.appendChild(new Text(before.substring(open.at + 1)));
    }
    for (Node node = span.getNext(); node != null && !node.equals(end); node = span.getNext()) {
      span.appendChild(node);
    }
    if (close > 0) {
      span.appendChild(new Text(words.substring(0, close)));
    }
    end.setLiteral(words.substring(behind));
  }
}
