package lectern.markdown.grammar.block;

import lectern.markdown.html.SingleLineBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads kramdown's end of a block, a line of {@code ^} alone: what follows is no part of the list,
 * the meaning or the code above it; below a heading it stands for nothing.
 *
 * <p>Below a paragraph such a line also points at the words above it, so there it needs a text that
 * is written for kramdown.
 */
public final class BlockEnds extends AbstractBlockParserFactory {
  private final boolean everywhere;

  /** Ends of lists and code, or of blocks of every kind. */
  public BlockEnds(boolean everywhere) {
    this.everywhere = everywhere;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean end =
        state.getIndent() == 0
            && start < line.length()
            && line.charAt(start) == '^'
            && line.subSequence(start + 1, line.length()).toString().isBlank();
    return end && (everywhere || ends(state.getActiveBlockParser().getBlock()))
        ? BlockStart.of(SingleLineBlock.hidden()).atIndex(line.length())
        : BlockStart.none();
  }

  private static boolean ends(Node open) {
    for (Node node = open; node != null; node = node.getParent()) {
      if (node instanceof ListItem
          || node instanceof IndentedCodeBlock
          || node instanceof Heading
          || node instanceof DefinitionLists.TermMeaning) {
        return true;
      }
    }
    return false;
  }
}
