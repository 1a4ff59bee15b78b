package lectern.markdown.grammar.block;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a heading whose link around an image goes on in the line below, {@code ## [![](a.png)} and
 * {@code ](b) Winter}, as converters of web pages leave it.
 */
public final class LinkedHeadings extends AbstractBlockParserFactory {
  private static final String END = "](";
  private static final int DEEPEST = 6;

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("\n" + END) && text.contains("# [![");
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceLine line = state.getLine();
    String content = line.getContent().toString().stripTrailing();
    int start = state.getNextNonSpaceIndex();
    int words = start;
    while (words < content.length() && content.charAt(words) == '#') {
      words++;
    }
    int level = words - start;
    return state.getIndent() <= 3
            && level > 0
            && level <= DEEPEST
            && content.startsWith(" [![", words)
            && depth(content.substring(words)) == 1
        ? BlockStart.of(new LinkedHeadingParser(level, line.substring(words + 1, content.length())))
            .atIndex(line.getContent().length())
        : BlockStart.none();
  }

  /** How many brackets are open at the end of these words. */
  private static int depth(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      i += c == '\\' ? 1 : 0;
    }
    return depth;
  }

  /** A heading that takes the line below in when the link ends there. */
  private static final class LinkedHeadingParser extends AbstractBlockParser {
    private final Heading heading = new Heading();
    private final SourceLines lines;

    LinkedHeadingParser(int level, SourceLine words) {
      heading.setLevel(level);
      lines = SourceLines.of(words);
    }

    @Override
    public Block getBlock() {
      return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      SourceLine line = state.getLine();
      boolean ends = line.getContent().toString().startsWith(END, state.getNextNonSpaceIndex());
      if (!ends || lines.getLines().size() > 1) {
        return BlockContinue.none();
      }
      lines.addLine(line.substring(state.getNextNonSpaceIndex(), line.getContent().length()));
      return BlockContinue.atIndex(line.getContent().length());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(lines, heading);
    }
  }
}
