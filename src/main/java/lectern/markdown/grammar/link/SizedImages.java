package lectern.markdown.grammar.link;

import lectern.markup.Ascii;
import org.commonmark.node.Image;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code ![words](address =250x100)}, an image with its size, which shows nothing here. */
public final class SizedImages implements LinkProcessor {
  /** No one writes longer ones. */
  private static final int LONGEST = 2_000;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
    if (!image || link.destination() != null) {
      return LinkResult.none();
    }
    Position here = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    String address = scanner.next('(') ? address(scanner) : "";
    Position end = scanner.position();
    scanner.setPosition(here);
    return address.isEmpty()
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new Image(address, null), end).includeMarker();
  }

  /** The address before a size, both read, or nothing. */
  private static String address(Scanner scanner) {
    Position start = scanner.position();
    int length = 0;
    while (length < LONGEST && scanner.peek() > ' ' && scanner.peek() != ')') {
      scanner.next();
      length++;
    }
    String address = scanner.getSource(start, scanner.position()).getContent();
    if (scanner.whitespace() == 0 || !scanner.next('=')) {
      return "";
    }
    int size = scanner.matchMultiple('x');
    while (Ascii.isDigit(scanner.peek()) || "x*%".indexOf(scanner.peek()) >= 0) {
      scanner.next();
      size++;
    }
    return size > 0 && scanner.next(')') ? address : "";
  }
}
