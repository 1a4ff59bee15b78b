package lectern.markdown.grammar;

import java.util.Set;
import lectern.markup.Ascii;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes the signs of dialects in a bare address, {@code https://example.org/~a/b^c^}, for part of
 * it; the signs of CommonMark itself keep their meaning there.
 */
final class AddressText implements InlineContentParserFactory {
  /** Signs that dialects read as markup and addresses hold. */
  private static final String SIGNS = "~^$=%{}@:/.?#,;+-|'";

  private static final int LONGEST = 2_000;

  /** Whether a text holds an address that has such a sign, be it outside the address. */
  static boolean mayOccurIn(String text) {
    return text.contains("://")
        && (text.indexOf('~') >= 0
            || text.indexOf('^') >= 0
            || text.indexOf('$') >= 0
            || text.contains("==")
            || text.contains("%%"));
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(':');
  }

  @Override
  public InlineContentParser create() {
    return AddressText::address;
  }

  private static ParsedInline address(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    if (!Character.isLetter(scanner.peekPreviousCodePoint()) || !scanner.next("://")) {
      return ParsedInline.none();
    }
    // What closes something around an address is no part of it.
    Position end = scanner.position();
    for (int i = 0; i < LONGEST && isPart(scanner.peek()); i++) {
      boolean word = Ascii.isLetter(scanner.peek()) || Ascii.isDigit(scanner.peek());
      boolean path = scanner.peek() == '/';
      scanner.next();
      end = word || path ? scanner.position() : end;
    }
    String address = scanner.getSource(start, end).getContent();
    return ParsedInline.of(new Text(address), end);
  }

  private static boolean isPart(char c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || SIGNS.indexOf(c) >= 0;
  }
}
