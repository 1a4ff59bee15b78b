package lectern.markdown.grammar;

import java.util.Set;
import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Hides tags that Obsidian's Templater did not replace: <code>&lt;% tp.file.title %&gt;</code>. */
final class TemplaterTags implements InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    var closings = new ClosingDelimiters();
    return state -> tag(state, closings);
  }

  private static ParsedInline tag(InlineParserState state, ClosingDelimiters closings) {
    Scanner scanner = state.scanner();
    return scanner.next("<%") && closings.next(scanner, "%>") != null
        ? ParsedInline.of(new Text(""), scanner.position())
        : ParsedInline.none();
  }
}
