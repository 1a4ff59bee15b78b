package lectern.markdown.idiom;

import lectern.markdown.grammar.AnchorNode;
import lectern.markup.Ascii;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Hides {@code ^abc123} at the end of a paragraph, by which Obsidian links to it. */
final class BlockIds {
  private static final int SHORTEST = 4;

  private BlockIds() {}

  static void hide(Paragraph paragraph) {
    if (!(paragraph.getLastChild() instanceof Text last)) {
      return;
    }
    String words = last.getLiteral();
    int caret = words.lastIndexOf('^');
    if (caret < 0 || !isId(words.substring(caret + 1).stripTrailing()) || !isApart(last, caret)) {
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

  private static boolean isApart(Text last, int caret) {
    return caret == 0
        ? last.getPrevious() == null || last.getPrevious() instanceof SoftLineBreak
        : last.getLiteral().charAt(caret - 1) == ' ';
  }

  /** Letters, digits and hyphens; a power such as {@code ^10} is shorter or has no letter. */
  private static boolean isId(String id) {
    return id.length() >= SHORTEST
        && id.chars().allMatch(c -> Ascii.isLetter((char) c) || Ascii.isDigit((char) c) || c == '-')
        && (id.length() == 6 || id.chars().anyMatch(c -> Ascii.isLetter((char) c)));
  }
}
