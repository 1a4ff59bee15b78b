package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Code;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads keys as PyMdown has them, {@code ++ctrl+c++}. */
final class KeyboardKeys implements InlineContentParser {
  private static final int LONGEST = 100;
  private static final String DELIMITER = "++";

  private final ClosingDelimiters closings = new ClosingDelimiters();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == '+' || Character.isLetterOrDigit(before) || scanner.matchMultiple('+') != 2) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    Position end = closings.onLine(scanner, DELIMITER, LONGEST);
    int after = scanner.peekCodePoint();
    if (end == null || after == '+' || Character.isLetterOrDigit(after)) {
      return ParsedInline.none();
    }
    String names = ClosingDelimiters.between(scanner, start, end);
    return KeyboardKeyNames.areKeyNames(names)
        ? ParsedInline.of(new Code(KeyboardKeyNames.shown(names)), scanner.position())
        : ParsedInline.none();
  }
}
