package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads words that Pandoc writes as they are into one kind of output, <code>
 * `&lt;b&gt;a&lt;/b&gt;`{=html}</code>; those of other kinds than HTML are not shown.
 */
public final class RawInlines implements InlineContentParser {
  private static final int LONGEST_KIND = 20;

  /** A piece of HTML. */
  public static final class RawHtml extends CustomNode {
    public final String html;

    RawHtml(String html) {
      this.html = html;
    }
  }

  private final ClosingDelimiters closings = new ClosingDelimiters();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.peekPreviousCodePoint() == '`') {
      return ParsedInline.none();
    }
    int ticks = scanner.matchMultiple('`');
    Position start = scanner.position();
    Position end = closings.next(scanner, "`".repeat(Math.min(ticks, LONGEST_KIND)));
    if (end == null || !scanner.next("{=")) {
      return ParsedInline.none();
    }
    Position kind = scanner.position();
    while (Character.isLetterOrDigit(scanner.peek())) {
      scanner.next();
    }
    String name = ClosingDelimiters.between(scanner, kind, scanner.position());
    if (name.isEmpty() || name.length() > LONGEST_KIND || !scanner.next('}')) {
      return ParsedInline.none();
    }
    String html = name.startsWith("html") ? ClosingDelimiters.between(scanner, start, end) : "";
    return ParsedInline.of(new RawHtml(html), scanner.position());
  }
}
