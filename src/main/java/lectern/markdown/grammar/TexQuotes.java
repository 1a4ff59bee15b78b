package lectern.markdown.grammar;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads quotation marks as TeX has them, {@code ``words''}, which CommonMark takes for code. */
final class TexQuotes implements InlineContentParserFactory {
  private static final int LONGEST = 500;
  private static final String CLOSE = "''";

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('`', '\'');
  }

  @Override
  public InlineContentParser create() {
    return new QuoteParser();
  }

  /** Finds them in one paragraph. */
  private static final class QuoteParser implements InlineContentParser {
    private final ClosingSigns closings = new ClosingSigns();

    /** Where the quotation that is open ends. */
    private @Nullable Position end;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      if (scanner.peek() == '\'') {
        boolean closes = scanner.position().equals(end) && scanner.next(CLOSE);
        return closes ? ParsedInline.of(new Text("”"), scanner.position()) : ParsedInline.none();
      }
      int before = scanner.peekPreviousCodePoint();
      if (Character.isLetterOrDigit(before)
          || before == '`'
          || scanner.matchMultiple('`') != 2
          || !Character.isLetterOrDigit(scanner.peekCodePoint())) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      Position close = closings.next(scanner, CLOSE);
      if (close == null || !isQuoted(ClosingSigns.between(scanner, start, close), scanner)) {
        return ParsedInline.none();
      }
      end = close;
      return ParsedInline.of(new Text("“"), start);
    }

    private static boolean isQuoted(String words, Scanner behind) {
      return words.length() <= LONGEST
          && words.indexOf('`') < 0
          && words.charAt(words.length() - 1) > ' '
          && !Character.isLetterOrDigit(behind.peekCodePoint())
          && behind.peek() != '\'';
    }
  }
}
