package lectern.markdown.grammar;

import java.util.regex.Pattern;
import lectern.text.CharacterRun;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Makes a paragraph of {@code ~~~ The end ~~~}, which CommonMark takes for a fence that makes code
 * of all below: what such a line begins with stands in it again.
 */
final class TildeLines extends AbstractBlockParserFactory {
  private static final String FENCE = "~~~";

  /** A line that would close a fence. */
  private static final Pattern CLOSING = Pattern.compile("(?m)^[ \\t>]*~{3,}[ \\t]*$");

  /** Whether a text may hold any: one with the end of a fence may mean its beginning. */
  static boolean mayOccurIn(String text) {
    return text.contains(FENCE) && !CLOSING.matcher(text).find();
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    CharSequence content = state.getLine().getContent();
    if (state.getIndent() > 3 || start >= content.length() || content.charAt(start) != '~') {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString();
    int info = CharacterRun.end(line, 0, "~");
    int closing = line.indexOf(FENCE, info);
    int after = CharacterRun.end(line, Math.max(0, closing), "~");
    boolean inWord = after < line.length() && Character.isLetterOrDigit(line.charAt(after));
    if (info < FENCE.length() || closing < 0 || inWord) {
      return BlockStart.none();
    }
    return matched.getMatchedBlockParser() instanceof WordsParser above
        ? BlockStart.of(new WordsParser(above)).atIndex(start)
        : WordsParser.start(matched, start);
  }
}
