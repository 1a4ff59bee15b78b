package lectern.markdown.idiom;

import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Keeps the brackets of a link that is only a number right after a word: without them {@code
 * 1990[1]} would be another year.
 */
final class NumericLinks {
  static void bracketed(Link link) {
    if (link.getFirstChild() instanceof Text words
        && words.getNext() == null
        && !words.getLiteral().isEmpty()
        && CharacterMatch.all(words.getLiteral(), c -> Ascii.isDigit((char) c))
        && touches(link.getPrevious())) {
      words.setLiteral("[" + words.getLiteral() + "]");
    }
  }

  /** Whether what stands before ends without a blank or an opening bracket. */
  private static boolean touches(Node before) {
    Node last = before;
    while (last != null && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    String words =
        switch (last) {
          case Text text -> text.getLiteral();
          case Code code -> code.getLiteral();
          case null, default -> "";
        };
    if (words.isEmpty()) {
      return false;
    }
    int c = words.codePointBefore(words.length());
    return Character.isLetterOrDigit(c) || ".,;:!?)]”’»".indexOf(c) >= 0;
  }
}
