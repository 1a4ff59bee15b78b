package lectern.markdown.grammar;

import java.util.Arrays;
import lectern.markdown.MarkerIndex;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Passes over icons of Material for MkDocs, {@code :material-account:}, which show no word. */
final class Icons implements InlineContentParser {
  private static final String[] SETS = {":material-", ":octicons-", ":fontawesome-", ":simple-"};

  /** Whether a text may hold any. */
  static boolean mayOccurIn(MarkerIndex markers) {
    return markers.containsAny(SETS);
  }

  private final ClosingDelimiters closings = new ClosingDelimiters();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint()) || !startsSet(scanner)) {
      return ParsedInline.none();
    }
    int length = 0;
    while (isName(scanner.peek())) {
      scanner.next();
      length++;
    }
    if (length == 0 || !scanner.next(':')) {
      return ParsedInline.none();
    }
    Position end = scanner.position();
    boolean braced = scanner.next('{') && closings.onLine(scanner, "}", 200) != null;
    return ParsedInline.of(new Text(""), braced ? scanner.position() : end);
  }

  private static boolean startsSet(Scanner scanner) {
    return Arrays.stream(SETS).anyMatch(scanner::next);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
