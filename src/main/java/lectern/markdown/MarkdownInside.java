package lectern.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a line that is one tag with the attribute {@code markdown}, as kramdown and Python-Markdown
 * have it: the tag is HTML, and what follows it is Markdown, without an empty line between them.
 */
final class MarkdownInside extends AbstractBlockParserFactory {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '<') {
      return BlockStart.none();
    }
    String written = line.subSequence(start, line.length()).toString().strip();
    Tag tag = written.indexOf('>') == written.length() - 1 ? Tag.read(written) : null;
    boolean markdown = tag != null && !tag.closing() && tag.attributes().containsKey("markdown");
    return markdown
        ? BlockStart.of(new LineParser(written)).atIndex(line.length())
        : BlockStart.none();
  }

  /** The tag alone. */
  private static final class LineParser extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();

    LineParser(String tag) {
      block.setLiteral(tag);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
