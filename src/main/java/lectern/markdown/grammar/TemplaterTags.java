package lectern.markdown.grammar;

import lectern.markdown.grammar.delimiter.ClosingDelimiters;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Hides tags that Obsidian's Templater did not replace: <code>&lt;% tp.file.title %&gt;</code>. */
final class TemplaterTags implements InlineContentParser {
  private final ClosingDelimiters closings = new ClosingDelimiters();

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    return scanner.next("<%") && closings.next(scanner, "%>") != null
        ? ParsedInline.of(new Text(""), scanner.position())
        : ParsedInline.none();
  }
}
