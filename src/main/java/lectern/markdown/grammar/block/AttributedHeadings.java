package lectern.markdown.grammar.block;

import lectern.markup.Attributes;
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
 * Reads headings whose closing markers stand before attributes, {@code ## Winter ## {#id}}: for
 * CommonMark they close nothing, for Pandoc and Markdown Extra they do.
 */
public final class AttributedHeadings extends AbstractBlockParserFactory {
  private static final int DEEPEST = 6;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceLine line = state.getLine();
    CharSequence content = line.getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || start == content.length() || content.charAt(start) != '#') {
      return BlockStart.none();
    }
    String source = content.toString().stripTrailing();
    int open = Attributes.begin(source);
    if (open < 0) {
      return BlockStart.none();
    }
    int words = start;
    while (words < open && source.charAt(words) == '#') {
      words++;
    }
    int closing = source.substring(0, open).stripTrailing().length();
    int end = closing;
    while (end > words && source.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end < closing && end > words && source.charAt(end - 1) == ' ';
    if (!closed || words - start > DEEPEST || source.charAt(words) != ' ') {
      return BlockStart.none();
    }
    var lines = SourceLines.of(line.substring(words + 1, end));
    lines.addLine(line.substring(open, source.length()));
    return BlockStart.of(new AttributedHeadingParser(words - start, lines))
        .atIndex(content.length());
  }

  private static final class AttributedHeadingParser extends AbstractBlockParser {
    private final Heading heading = new Heading();
    private final SourceLines lines;

    AttributedHeadingParser(int level, SourceLines lines) {
      this.lines = lines;
      heading.setLevel(level);
    }

    @Override
    public Block getBlock() {
      return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      inlines.parse(lines, heading);
    }
  }
}
