package lectern.markdown.grammar.block;

import lectern.document.Numbering;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads Pandoc's lists with letters and other markers, which go on as lists of CommonMark do (0.31,
 * 5.2 and 5.3). {@link ListMarkers} has marked their items.
 */
public final class LetteredLists extends AbstractBlockParserFactory {
  /** A list whose markers are no numbers of CommonMark. */
  public static final class LetteredList extends OrderedList {
    public final Numbering numbering;

    LetteredList(Numbering numbering) {
      this.numbering = numbering;
    }
  }

  private static final int TAB = 4;

  /** Examples of the whole text so far, which Pandoc numbers through. */
  private int examples;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex() + 1;
    boolean marked = start <= line.length() && line.charAt(start - 1) == ListMarker.MARK;
    ListMarker marker = marked ? ListMarker.at(line, start) : null;
    if (marker == null) {
      return BlockStart.none();
    }
    int width = marker.end() - start;
    int words = marker.end();
    int blanks = 0;
    while (line.charAt(words) == ' ' || line.charAt(words) == '\t') {
      blanks += line.charAt(words) == '\t' ? TAB - (width + blanks) % TAB : 1;
      words++;
    }
    // CommonMark 0.31, 5.2: five blanks or more are one, and code after it.
    int content = state.getIndent() + width + (blanks > TAB ? 1 : blanks);
    var item = new ItemParser(content);
    int column = state.getColumn() + 1 + content;
    if (matched.getMatchedBlockParser() instanceof ListParser list && list.takes(marker)) {
      return BlockStart.of(item).atColumn(column);
    }
    return BlockStart.of(new ListParser(marker), item).atColumn(column);
  }

  private final class ListParser extends ContainerBlockParser<LetteredList> {
    private final ListMarker first;
    private int next;
    private boolean blank;
    private int linesAfterBlank;

    ListParser(ListMarker marker) {
      super(new LetteredList(marker.numbering()));
      this.first = marker;
      int start = marker.isExample() ? ++examples : marker.number();
      block.setMarkerStartNumber(start);
      block.setTight(true);
      this.next = start + 1;
    }

    /** Whether an item with this marker is the next one; then it is counted. */
    boolean takes(ListMarker marker) {
      boolean follows = marker.follows(block.numbering, next, first);
      next += follows ? 1 : 0;
      examples += follows && marker.isExample() ? 1 : 0;
      return follows;
    }

    @Override
    public boolean canContain(Block child) {
      if (!(child instanceof ListItem)) {
        return false;
      }
      if (blank && linesAfterBlank == 1) {
        block.setTight(false);
        blank = false;
      }
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        blank = true;
        linesAfterBlank = 0;
      } else if (blank) {
        linesAfterBlank++;
      }
      return BlockContinue.atIndex(state.getIndex());
    }
  }

  private static final class ItemParser extends ContainerBlockParser<ListItem> {
    private final int indent;
    private boolean blank;

    ItemParser(int indent) {
      super(new ListItem());
      this.indent = indent;
    }

    @Override
    public boolean canContain(Block child) {
      if (blank && block.getParent() instanceof LetteredList list) {
        list.setTight(false);
      }
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        Block active = state.getActiveBlockParser().getBlock();
        blank = active instanceof Paragraph || active instanceof ListItem;
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= indent
          ? BlockContinue.atColumn(state.getColumn() + indent)
          : BlockContinue.none();
    }
  }
}
