package lectern.markdown.grammar.tex;

import java.util.Set;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotation marks as TeX has them, {@code ``words''} and {@code ``words"}, which CommonMark
 * takes for code.
 */
public final class TexQuotes implements InlineContentParserFactory {
  private static final int LONGEST = 500;
  private static final String OPEN = "``";
  private static final String CLOSE = "''";
  private static final String STRAIGHT = "\"";

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + OPEN.length())) {
      int end = at + OPEN.length();
      boolean two = at == 0 || text.charAt(at - 1) != '`';
      if (two && end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
        return text.indexOf(CLOSE, end) >= 0 || text.indexOf(STRAIGHT, end) >= 0;
      }
    }
    return false;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('`', '\'', '"');
  }

  @Override
  public InlineContentParser create() {
    return new QuoteParser();
  }

  /** Finds them in one paragraph. */
  private static final class QuoteParser implements InlineContentParser {
    private final ClosingDelimiters closings = new ClosingDelimiters();

    /** Where the quotation that is open ends. */
    private @Nullable Position end;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      if (scanner.peek() != '`') {
        boolean closes =
            scanner.position().equals(end) && (scanner.next(CLOSE) || scanner.next('"'));
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
      end = closing(scanner, start, CLOSE);
      if (end == null && !isCode(scanner, start)) {
        end = closing(scanner, start, STRAIGHT);
      }
      return end == null ? ParsedInline.none() : ParsedInline.of(new Text("“"), start);
    }

    private @Nullable Position closing(Scanner scanner, Position start, String delimiter) {
      scanner.setPosition(start);
      Position close = closings.next(scanner, delimiter);
      return close != null && isQuoted(ClosingDelimiters.between(scanner, start, close), scanner)
          ? close
          : null;
    }

    /** Whether the next two grave accents close what these open, and open no quotation. */
    private boolean isCode(Scanner scanner, Position start) {
      scanner.setPosition(start);
      Position next = closings.next(scanner, OPEN);
      if (next == null) {
        return false;
      }
      String words = ClosingDelimiters.between(scanner, start, next);
      boolean opens = words.endsWith(" ") || words.endsWith("\n");
      return !opens || !Character.isLetterOrDigit(scanner.peekCodePoint());
    }

    private static boolean isQuoted(String words, Scanner after) {
      return words.length() <= LONGEST
          && words.indexOf('`') < 0
          && words.charAt(words.length() - 1) > ' '
          && !Character.isLetterOrDigit(after.peekCodePoint())
          && after.peek() != '\''
          && after.peek() != '"';
    }
  }
}
