package lectern.markdown.mdx;

import java.util.ArrayDeque;
import lectern.markup.Ascii;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Reads the expressions in braces that stand in blocks of HTML, in a text that is MDX: strings as
 * their words, and of tags only the values that HTML knows.
 */
public final class HtmlExpressions {
  /** No one writes longer ones, and looking further would take time. */
  private static final int LONGEST = 4_000;

  /** Characters that one block may be read in vain; what is left of it stays as it is. */
  private static final int MOST_WASTED = 200_000;

  private HtmlExpressions() {}

  /** Reads those of all blocks inside this node. */
  public static void read(Node root) {
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof HtmlBlock html && html.getLiteral().indexOf('{') >= 0) {
        html.setLiteral(shown(html.getLiteral()));
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        if (child instanceof Block) {
          open.push(child);
        }
      }
    }
  }

  static String shown(String html) {
    var shown = new StringBuilder();
    int at = 0;
    int wasted = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      boolean tag = c == '<' && at + 1 < html.length() && Ascii.isLetter(html.charAt(at + 1));
      int end = wasted < MOST_WASTED && (tag || c == '{') ? end(html, at, tag) : at;
      if (end > at) {
        String source = html.substring(at, end);
        shown.append(tag ? JsxParser.bare(source) : words(source));
        at = end;
      } else {
        wasted += tag || c == '{' ? LONGEST : 0;
        shown.append(c);
        at++;
      }
    }
    return shown.toString();
  }

  /**
   * The offset after the tag or the braces that begin here, or before them when they do not end.
   */
  private static int end(String html, int from, boolean tag) {
    if (html.startsWith("{/*", from)) {
      int close = html.indexOf("*/}", from);
      return close < 0 ? from : close + 3;
    }
    var brackets = new JavaScriptBrackets();
    int last = Math.min(html.length(), from + LONGEST);
    for (int at = from; at < last; at++) {
      char c = html.charAt(at);
      if (tag && c == '>' && !brackets.areOpen()) {
        return at + 1;
      }
      brackets.read(c);
      if (!tag && !brackets.areOpen()) {
        return at + 1;
      }
    }
    return from;
  }

  private static String words(String braces) {
    String words = JsxParser.value(braces.substring(1, braces.length() - 1).strip());
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
