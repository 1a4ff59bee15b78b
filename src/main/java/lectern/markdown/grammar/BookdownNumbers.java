package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads numbers that bookdown gives: {@code \@ref(fig:a)}, shown as the label's name, and {@code
 * (\#fig:a)}, which only names what stands there.
 */
final class BookdownNumbers implements InlineContentParser {
  private static final int LONGEST = 80;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    boolean reference = scanner.next("\\@ref(");
    if (!reference && !scanner.next("(\\#")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    int length = 0;
    while (length < LONGEST && isLabel(scanner.peek())) {
      scanner.next();
      length++;
    }
    String label = ClosingDelimiters.between(scanner, start, scanner.position());
    if (length == 0 || !scanner.next(')') || (!reference && label.indexOf(':') < 0)) {
      return ParsedInline.none();
    }
    String shown = reference ? label.substring(label.lastIndexOf(':') + 1) : "";
    return ParsedInline.of(new Text(shown), scanner.position());
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }
}
