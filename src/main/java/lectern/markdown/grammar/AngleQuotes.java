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

/** Keeps {@code <<word>>}, quotes typed with two delimiters, whose inner half would be a tag. */
final class AngleQuotes implements InlineContentParserFactory, InlineContentParser {
  private static final int LONGEST = 200;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    int opened = scanner.matchMultiple('<');
    if (opened < 2 || !Ascii.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }
    for (int i = 0; i < LONGEST && !endsWords(scanner.peek()); i++) {
      scanner.next();
    }
    if (scanner.matchMultiple('>') < 2) {
      return ParsedInline.none();
    }
    String source = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Text(source), scanner.position());
  }

  /** Tags with attributes and addresses are none. */
  private static boolean endsWords(char c) {
    return c == '<' || c == '>' || c == '=' || c == ':' || c == '@' || c < ' ' || c == Scanner.END;
  }
}
