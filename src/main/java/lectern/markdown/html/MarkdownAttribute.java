package lectern.markdown.html;

import lectern.markup.MarkupTag;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a line that is one tag with the attribute {@code markdown}, as kramdown and Python-Markdown
 * have it: the tag is HTML, and what follows it is Markdown, without an empty line between them.
 */
public final class MarkdownAttribute extends AbstractBlockParserFactory {

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '<') {
      return BlockStart.none();
    }
    String source = line.subSequence(start, line.length()).toString().strip();
    MarkupTag tag = source.indexOf('>') == source.length() - 1 ? MarkupTag.read(source) : null;
    boolean markdown =
        tag != null
            && !tag.closing()
            && tag.attributes().containsKey("markdown")
            && !tag.attribute("markdown").equals("0");
    if (!markdown) {
      return BlockStart.none();
    }
    // The tag alone: what is inside is no part of its block.
    var block = new HtmlBlock();
    block.setLiteral(source);
    return BlockStart.of(new SingleLineBlock(block)).atIndex(line.length());
  }
}
