package lectern.markdown.grammar;

import java.util.Set;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Code;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads keys as PyMdown has them, {@code ++ctrl+c++}. */
final class KeyboardKeys implements InlineContentParserFactory {
  private static final int LONGEST = 100;
  private static final String DELIMITER = "++";

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('+');
  }

  @Override
  public InlineContentParser create() {
    var closings = new ClosingDelimiters();
    return state -> keys(state, closings);
  }

  private static ParsedInline keys(InlineParserState state, ClosingDelimiters closings) {
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
