package lectern.markdown.grammar;

import lectern.markdown.html.LineBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Passes over {@code *[HTML]: …} of Markdown Extra, which a page shows only under the pointer, if
 * the text has the abbreviation anywhere else.
 */
final class AbbreviationDefinitions extends AbstractBlockParserFactory {
  /** Characters that may be looked through in vain; then what looks like one is text. */
  private static final long MOST_WASTED = 10_000_000;

  private final String text;
  private long wasted;

  AbbreviationDefinitions(String text) {
    this.text = text;
  }

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
    return end > 2 && line.startsWith("]:", end) && occurs(line.substring(2, end))
        ? BlockStart.of(LineBlock.hidden()).atIndex(content.length())
        : BlockStart.none();
  }

  private boolean occurs(String key) {
    int at = text.indexOf(key);
    while (at >= 2 && text.startsWith("*[", at - 2) && text.startsWith("]:", at + key.length())) {
      at = text.indexOf(key, at + 1);
    }
    wasted += at < 0 ? text.length() : 0;
    return at >= 0 && wasted < MOST_WASTED;
  }
}
