package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import lectern.markup.Ascii;
import lectern.markup.Entities;
import lectern.markup.Entities.DecodedEntity;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the character references that are common (CommonMark 2.5), so that a start need not load
 * the two thousand others, which commonmark-java reads.
 */
final class CommonEntities implements InlineContentParser {
  /** Characters between the delimiters; the number of a character has no more digits. */
  private static final int LONGEST_NAME = 8;

  private static final int LONGEST_DECIMAL = 7;
  private static final int LONGEST_HEXADECIMAL = 6;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    int length = 0;
    while (length <= LONGEST_NAME + 1 && isPart(scanner.peek())) {
      scanner.next();
      length++;
    }
    if (!scanner.next(';')) {
      return ParsedInline.none();
    }
    String source = ClosingDelimiters.between(scanner, start, scanner.position());
    DecodedEntity decoded = isNumberTooLong(source) ? null : Entities.at(source, 0);
    return decoded == null
        ? ParsedInline.none()
        : ParsedInline.of(new Text(decoded.text()), scanner.position());
  }

  private static boolean isPart(char c) {
    return Ascii.isWord(c) || c == '#';
  }

  private static boolean isNumberTooLong(String source) {
    boolean hexadecimal = source.startsWith("&#x") || source.startsWith("&#X");
    int digits = source.length() - (hexadecimal ? 4 : 3);
    return source.startsWith("&#")
        && digits > (hexadecimal ? LONGEST_HEXADECIMAL : LONGEST_DECIMAL);
  }
}
