package lectern.markdown.idiom;

import lectern.markdown.grammar.block.AnchorNode;
import lectern.markdown.grammar.link.WikiLinks;
import lectern.markup.Ascii;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Hides {@code ^abc123} at the end of a paragraph, by which Obsidian links to it; a name of another
 * form, as only its author gives one, where the text has links of that kind.
 */
final class BlockIds {
  private static final int SHORTEST = 4;
  private static final int MADE = 6;
  private static final int LONGEST_PAGE = 200;

  /** Whether a text has links as Obsidian writes them, or one to a paragraph. */
  static boolean mayBeNamedIn(String text) {
    int at = text.indexOf("[[");
    while (at >= 0 && !isLink(text, at + 2)) {
      at = text.indexOf("[[", at + 1);
    }
    return at >= 0 || text.contains("#^");
  }

  private static boolean isLink(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_PAGE);
    int close = text.indexOf("]]", start, end);
    char first = start < end ? text.charAt(start) : ' ';
    return close > start
        && (Character.isLetter(first) || first == '#' || first == '^')
        && !WikiLinks.isAttribute(text.substring(start, close));
  }

  static void hide(Paragraph paragraph, boolean named) {
    if (!(paragraph.getLastChild() instanceof Text last)) {
      return;
    }
    String words = last.getLiteral();
    int caret = words.lastIndexOf('^');
    String id = words.substring(caret + 1).stripTrailing();
    if (caret < 0 || !(isMade(id) || (named && isId(id))) || !isSeparate(last, caret)) {
      return;
    }
    var anchor = new AnchorNode(words.substring(caret).stripTrailing());
    last.setLiteral(words.substring(0, caret).stripTrailing());
    paragraph.appendChild(anchor);
    if (last.getLiteral().isEmpty()) {
      Node before = last.getPrevious();
      last.unlink();
      if (before instanceof SoftLineBreak) {
        before.unlink();
      }
    }
  }

  private static boolean isSeparate(Text last, int caret) {
    return caret == 0
        ? last.getPrevious() == null || last.getPrevious() instanceof SoftLineBreak
        : last.getLiteral().charAt(caret - 1) == ' ';
  }

  /** Six small letters and digits, as Obsidian makes them. */
  private static boolean isMade(String id) {
    return id.length() == MADE
        && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || Ascii.isDigit(c))
        && id.chars().anyMatch(c -> Ascii.isDigit(c));
  }

  /** Letters, digits and hyphens; a power such as {@code ^10} is shorter or has no letter. */
  private static boolean isId(String id) {
    return id.length() >= SHORTEST
        && id.chars().allMatch(c -> Ascii.isWord(c) || c == '-')
        && (id.length() == 6 || id.chars().anyMatch(c -> Ascii.isLetter((char) c)));
  }
}
