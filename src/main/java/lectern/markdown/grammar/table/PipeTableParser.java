package lectern.markdown.grammar.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.markdown.guard.Limits;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of bars: those of GFM, and those of kramdown, which need no header and whose rules
 * may be one cell over all columns; also those of wikis with {@link DoubledBars}.
 *
 * <p>As nobody knows what follows a row, a table without a header begins with its second row: both
 * stand between bars and have as many cells.
 *
 * <p>A text with more than {@link Limits#MOST_CELLS} is refused with an {@link
 * IllegalArgumentException}.
 */
public final class PipeTableParser extends AbstractBlockParserFactory {
  /** A row with words for more cells than its table has columns; the last cell holds the rest. */
  public static final class OverfullRow extends TableRow {}

  /** Cells of all tables of the text so far. */
  private int cells;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (start == content.length() || "|-:".indexOf(content.charAt(start)) < 0) {
      return BlockStart.none();
    }
    List<SourceLine> above = matched.getParagraphLines().getLines();
    SourceLine line = state.getLine().substring(state.getIndex(), content.length());
    if (above.isEmpty() && state.getIndent() <= 3 && DoubledBars.areIn(line.getContent())) {
      var table =
          new TableParser(unaligned(new PipeTableRow(DoubledBars.single(line)).count()), null);
      table.doubled = true;
      return BlockStart.of(table).atIndex(state.getIndex());
    }
    if (above.isEmpty() || above.getLast().getContent().toString().indexOf('|') < 0) {
      return BlockStart.none();
    }
    TableParser table = table(above.getLast(), line);
    return table == null
        ? BlockStart.none()
        : BlockStart.of(table).atIndex(state.getIndex()).replaceParagraphLines(1);
  }

  /** The table that begins with these two lines, of which the second is still to come; or null. */
  private @Nullable TableParser table(SourceLine above, SourceLine line) {
    List<@Nullable Alignment> columns = DelimiterRow.of(line.getContent());
    var first = new PipeTableRow(above);
    if (first.fits(columns.size())) {
      return new TableParser(columns, above);
    }
    boolean ruled = DelimiterRow.isOverAll(above.getContent());
    if (!ruled
        && first.count() > 1
        && DelimiterRow.isOverAll(line.getContent(), above.getContent())) {
      return new TableParser(unaligned(first.count()), above);
    }
    if (first.count() == 1 && first.isFramed()) {
      @Nullable Alignment alignment = DelimiterRow.withoutBars(line.getContent());
      return alignment == null ? null : new TableParser(List.of(alignment), above);
    }
    var second = new PipeTableRow(line);
    if (ruled && second.count() > 1 && columns.isEmpty()) {
      return new TableParser(unaligned(second.count()), null);
    }
    List<@Nullable Alignment> aligned = DelimiterRow.of(above.getContent());
    if (aligned.size() > 1 && aligned.size() == second.count() && columns.isEmpty()) {
      return new TableParser(aligned, null);
    }
    if (first.isFramed()
        && second.isFramed()
        && first.count() > 1
        && first.count() == second.count()
        && columns.isEmpty()) {
      var table = new TableParser(unaligned(first.count()), null);
      table.addLine(above);
      return table;
    }
    return null;
  }

  private static List<@Nullable Alignment> unaligned(int count) {
    return Collections.nCopies(count, null);
  }

  private final class TableParser extends AbstractBlockParser {
    private final TableBlock block = new TableBlock();
    private final List<@Nullable Alignment> columns;
    private final List<SourceLine> rows = new ArrayList<>();
    private @Nullable SourceLine header;

    /** Whether the rule below the header is still to come. */
    private boolean open;

    private boolean lazy = true;

    /** Whether its bars are doubled. */
    private boolean doubled;

    /** A table of this header, below which a rule stands, or of none. */
    TableParser(List<@Nullable Alignment> columns, @Nullable SourceLine header) {
      this.columns = columns;
      this.header = header;
      this.open = header != null;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
      return lazy;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence content = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (doubled) {
        return DoubledBars.isRow(content.subSequence(start, content.length()))
            ? BlockContinue.atIndex(state.getIndex())
            : BlockContinue.none();
      }
      int bar = start;
      while (bar < content.length() && content.charAt(bar) != '|') {
        bar++;
      }
      boolean onlyBar =
          bar == start
              && content
                  .subSequence(Math.min(content.length(), bar + 1), content.length())
                  .toString()
                  .isBlank();
      lazy = !onlyBar;
      return onlyBar || bar == content.length()
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    /** Takes a row; a rule makes a header of a single row above it. */
    @Override
    public void addLine(SourceLine cell) {
      SourceLine line = doubled ? DoubledBars.single(cell) : cell;
      if (doubled && rows.isEmpty() && header == null && DoubledBars.isHeader(cell.getContent())) {
        header = line;
        return;
      }
      boolean rule = open || DelimiterRow.parts(line.getContent());
      open = false;
      if (!rule) {
        rows.add(line);
        cells += columns.size();
        if (cells > Limits.MOST_CELLS) {
          throw new IllegalArgumentException("too many cells");
        }
      } else if (header == null && rows.size() == 1) {
        header = rows.removeFirst();
      }
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      var head = new TableHead();
      block.appendChild(head);
      head.appendChild(row(header, true, inlines));
      Node body = null;
      for (SourceLine line : rows) {
        if (body == null) {
          body = new TableBody();
          block.appendChild(body);
        }
        body.appendChild(row(line, false, inlines));
      }
    }

    private TableRow row(@Nullable SourceLine line, boolean isHeader, InlineParser inlines) {
      var bars = line == null ? null : new PipeTableRow(line);
      List<SourceLine> words = bars == null ? List.of() : bars.cells(columns.size());
      boolean overfull = bars != null && bars.isOverfull(columns.size());
      TableRow row = overfull ? new OverfullRow() : new TableRow();
      if (line != null && line.getSourceSpan() != null) {
        row.addSourceSpan(line.getSourceSpan());
      }
      for (int column = 0; column < columns.size(); column++) {
        var cell = new TableCell();
        cell.setHeader(isHeader);
        cell.setAlignment(columns.get(column));
        row.appendChild(cell);
        if (column < words.size()) {
          SourceLine written = words.get(column);
          if (written.getSourceSpan() != null) {
            cell.addSourceSpan(written.getSourceSpan());
          }
          inlines.parse(SourceLines.of(written), cell);
        }
      }
      return row;
    }
  }
}
