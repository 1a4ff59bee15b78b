package lectern.markdown.grammar.link;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the addresses of mail between angle brackets that CommonMark does not know: with letters
 * beyond ASCII (RFC 6531), {@code <ada@mühle.example>}, an underscore in the host's name, or a
 * quoted name (RFC 5321, 4.1.2).
 */
public final class MailAddresses implements InlineContentParserFactory, InlineContentParser {
  /** RFC 5321, 4.5.3.1: 64 characters of a name and 255 of a host. */
  private static final int LONGEST = 320;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.next('"')) {
      pass(scanner, " @.,:;()[]!#$%&'*+/=?^`{|}~_-");
      if (!scanner.next('"')) {
        return ParsedInline.none();
      }
    } else {
      pass(scanner, "!#$%&'*+/=?^`{|}~._-");
    }
    if (!scanner.next('@')) {
      return ParsedInline.none();
    }
    Position host = scanner.position();
    boolean number = scanner.next('[');
    pass(scanner, ":._-");
    boolean closed = !number || scanner.next(']');
    Position end = scanner.position();
    boolean dotted = scanner.getSource(host, end).getContent().indexOf('.') > 0;
    if (!dotted || !closed || !scanner.next('>')) {
      return ParsedInline.none();
    }
    String address = scanner.getSource(start, end).getContent();
    var link = new Link("mailto:" + address, null);
    link.appendChild(new Text(address));
    return ParsedInline.of(link, scanner.position());
  }

  /** Goes after letters, digits and these characters. */
  private static void pass(Scanner scanner, String punctuation) {
    for (int i = 0; i < LONGEST && isPart(scanner.peek(), punctuation); i++) {
      scanner.next();
    }
  }

  private static boolean isPart(char c, String punctuation) {
    return c != Scanner.END && (Character.isLetterOrDigit(c) || punctuation.indexOf(c) >= 0);
  }
}
