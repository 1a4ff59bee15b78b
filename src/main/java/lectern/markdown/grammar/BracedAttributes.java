package lectern.markdown.grammar;

import java.util.regex.Pattern;
import lectern.markup.Ascii;
import lectern.markup.Attributes;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps attributes after a link or a picture whole, {@code ![](a.png){fig-alt="a \\"b\\" `c`"}}: no
 * notation is looked for in their values.
 */
final class BracedAttributes implements InlineContentParser {
  private static final Pattern LINK = Pattern.compile("\\]\\([^()\n]*\\)\\{");

  /** Characters in values that mean something in a line of text. */
  private static final String SPECIAL = "\\`*_<[$~=^";

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    return text.contains("){") && LINK.matcher(text).find();
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.peekPreviousCodePoint() != ')') {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    scanner.next('{');
    if (" .#\n".indexOf(scanner.peek()) < 0 && !Ascii.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }
    for (int i = 1; i < Attributes.LONGEST && scanner.hasNext(); i++) {
      scanner.next();
    }
    String near = scanner.getSource(start, scanner.position()).getContent();
    int end = Attributes.end(near, 0);
    if (end < 0 || isPlain(near.substring(0, end))) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    for (int i = 0; i < end; i++) {
      scanner.next();
    }
    return ParsedInline.of(new Text(near.substring(0, end)), scanner.position());
  }

  /** Whether these attributes hold nothing that could be taken for something else. */
  private static boolean isPlain(String written) {
    return written.substring(1).chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0 || c == '{');
  }
}
