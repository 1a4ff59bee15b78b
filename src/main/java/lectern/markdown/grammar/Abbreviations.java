package lectern.markdown.grammar;

import lectern.markdown.html.LineBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Passes over {@code *[HTML]: …} of Markdown Extra, which a page shows only under the pointer. */
final class Abbreviations extends AbstractBlockParserFactory {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3
        || start + 1 >= content.length()
        || content.charAt(start) != '*'
        || content.charAt(start + 1) != '[') {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString();
    int end = line.indexOf(']');
    return end > 2 && line.startsWith("]:", end)
        ? BlockStart.of(LineBlock.hidden()).atIndex(content.length())
        : BlockStart.none();
  }
}
