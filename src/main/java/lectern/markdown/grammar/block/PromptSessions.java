package lectern.markdown.grammar.block;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a session of Python, {@code >>> f(1)} and what it answers up to an empty line, as code.
 *
 * <p>CommonMark takes it for quotes in quotes, as they are in letters; where those are answered,
 * others are quoted less deep.
 */
public final class PromptSessions extends AbstractBlockParserFactory {
  private static final String PROMPT = ">>> ";

  /** A line that a sentence of a letter would not be. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?m)^ {0,3}>>> (?:(?:import|from|def|class|print|for|with|assert|del|raise) ?.*"
              + "|[\\w.\\[\\]'\"]+ ?(?:[-+*/|&]?=|\\(|[-+*/%<>]=? ?\\w).*|[\\[{(].*|\\w+\\[.*)$");

  private static final Pattern QUOTED = Pattern.compile("(?m)^ {0,3}>>?(?:[^>]|$)");

  /** Whether a text holds sessions, and no letters. */
  public static boolean areIn(String text) {
    return text.contains(PROMPT) && CODE.matcher(text).find() && !QUOTED.matcher(text).find();
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    return state.getIndent() <= 3
            && line.length() > start + PROMPT.length()
            && line.subSequence(start, start + PROMPT.length()).toString().equals(PROMPT)
        ? BlockStart.of(new SessionParser()).atIndex(start)
        : BlockStart.none();
  }

  private static final class SessionParser extends AbstractBlockParser {
    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder code = new StringBuilder();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      code.append(line.getContent()).append('\n');
    }

    @Override
    public void closeBlock() {
      block.setInfo("python");
      block.setLiteral(code.toString());
    }
  }
}
