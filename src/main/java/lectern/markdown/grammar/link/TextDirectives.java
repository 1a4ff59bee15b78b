package lectern.markdown.grammar.link;

import java.util.Set;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads directives of remark and Nuxt in a sentence, {@code :name[words]{key=value}}. */
public final class TextDirectives implements LinkProcessor {
  private static final int LONGEST = 1_000;

  /** Names that mean something without braces; others may be anything. */
  private static final Set<String> PLAIN =
      Set.of(
          "abbr", "kbd", "mark", "sub", "sup", "del", "ins", "span", "small", "u", "badge", "br");

  /** The words of a directive. */
  private static final class Directive extends CustomNode {}

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() != null
        || link.destination() != null
        || !(link.openingBracket().getPrevious() instanceof Text before)) {
      return LinkResult.none();
    }
    String words = before.getLiteral();
    int colon = colon(words);
    if (colon < 0 || (colon == 0 && !isSeparate(before.getPrevious()))) {
      return LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    boolean braced = scanner.peek() == '{' && takesBraces(scanner);
    Position end = braced ? scanner.position() : link.afterTextBracket();
    if (!braced && !PLAIN.contains(words.substring(colon + 1))) {
      return LinkResult.none();
    }
    before.setLiteral(words.substring(0, colon));
    return LinkResult.wrapTextIn(new Directive(), end);
  }

  /** The offset of the colon before the name that these words end in, or -1. */
  private static int colon(String words) {
    int at = CharacterRun.start(words, words.length(), TextDirectives::isName) - 1;
    boolean named =
        at >= 0
            && words.charAt(at) == ':'
            && at + 1 < words.length()
            && Ascii.isLetter(words.charAt(at + 1));
    boolean separate = at < 1 || isSeparate(words.charAt(at - 1));
    return named && separate ? at : -1;
  }

  private static boolean isName(int c) {
    return Ascii.isWord(c) || c == '-';
  }

  private static boolean isSeparate(Node before) {
    return !(before instanceof Text text)
        || text.getLiteral().isEmpty()
        || isSeparate(text.getLiteral().charAt(text.getLiteral().length() - 1));
  }

  private static boolean isSeparate(char before) {
    return !Character.isLetterOrDigit(before) && before != ':';
  }

  /** Goes after the braces here, which hold no others. */
  private static boolean takesBraces(Scanner scanner) {
    for (int i = 0; i < LONGEST && scanner.hasNext() && scanner.peek() != '\n'; i++) {
      if (scanner.next('}')) {
        return true;
      }
      scanner.next();
    }
    return false;
  }
}
