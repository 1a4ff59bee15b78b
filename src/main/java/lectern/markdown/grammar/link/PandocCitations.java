package lectern.markdown.grammar.link;

import lectern.markup.Ascii;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [@doe99, p. 3; @smith]} of Pandoc, shown as {@code (doe99, p. 3; smith)}.
 *
 * <p>Java annotations and Vim options look the same. So unless the text shows a program with
 * citations, only keys that end in a year are read.
 */
public final class PandocCitations implements LinkProcessor {
  private final boolean known;

  /**
   * @param known whether the text comes from a program that has citations
   */
  public PandocCitations(boolean known) {
    this.known = known;
  }

  /** The words between the brackets. */
  public static final class CitedWords extends CustomNode {}

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (text == null
        || link.marker() != null
        || link.destination() != null
        || firstKey(text, 0) < 0
        || !(known || isDated(text, firstKey(text, 0) + 1))
        || context.getDefinition(LinkReferenceDefinition.class, text) != null) {
      return LinkResult.none();
    }
    return LinkResult.wrapTextIn(new CitedWords(), link.afterTextBracket());
  }

  /** The offset of the next {@code @} that begins a key, or -1. */
  private static int firstKey(String text, int from) {
    for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
      int before = at > 0 && text.charAt(at - 1) == '-' ? at - 1 : at;
      boolean starts = before == 0 || " \n;".indexOf(text.charAt(before - 1)) >= 0;
      if (starts && at + 1 < text.length() && isKeyStart(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the key that begins here ends in two digits or more, and perhaps a letter. */
  private static boolean isDated(String text, int from) {
    int end = from;
    while (end < text.length() && isKeyPart(text.charAt(end))) {
      end++;
    }
    int digits = end > from && Ascii.isLetter(text.charAt(end - 1)) ? end - 1 : end;
    return digits - from > 3
        && Ascii.isDigit(text.charAt(digits - 1))
        && Ascii.isDigit(text.charAt(digits - 2))
        && Character.isLetter(text.charAt(from));
  }

  private static boolean isKeyPart(char c) {
    return Character.isLetterOrDigit(c) || "_-:".indexOf(c) >= 0;
  }

  private static boolean isKeyStart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** Puts round brackets for the square ones and takes the at signs of the keys away. */
  public static void read(CitedWords cited) {
    for (Node node = cited.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        text.setLiteral(withoutAtSigns(text.getLiteral()));
      }
    }
    cited.prependChild(new Text("("));
    cited.appendChild(new Text(")"));
  }

  private static String withoutAtSigns(String words) {
    var out = new StringBuilder();
    int done = 0;
    for (int at = firstKey(words, 0); at >= 0; at = firstKey(words, at + 1)) {
      int end = at > 0 && words.charAt(at - 1) == '-' ? at - 1 : at;
      out.append(words, done, end);
      done = at + 1;
    }
    return out.append(words, done, words.length()).toString();
  }
}
