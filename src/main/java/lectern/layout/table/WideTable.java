package lectern.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lectern.document.Block.Alignment;
import lectern.document.Block.Table;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.text.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A table without a measure, for the full screen: each cell is laid out when it is first asked for,
 * so the number of cells does not matter.
 *
 * <p>As a {@link Page}, it never changes as seen from outside. Its lines know nothing of the places
 * of their words in the text.
 */
public final class WideTable {
  /** Blank cells between two columns. */
  public static final int GAP = TableColumns.GAP;

  /** The rows that say how wide a column is; what is wider further down is wrapped. */
  private static final int MEASURED = 500;

  private static final Style HEADER = Style.TEXT.withRole(StyleRole.TABLE_HEADER).withBold();

  private final Document document;
  private final Table table;
  private final HouseStyle houseStyle;
  private final boolean rightToLeft;

  /** What is known of the columns that somebody asked for. */
  private final AtomicReferenceArray<ColumnWidth> known;

  /** The last tall row that was laid out, because every key that scrolls it asks for it again. */
  private volatile @Nullable TallRow tall;

  /** A row of so many lines that setting it takes longer than a frame may. */
  private record TallRow(int row, int first, List<Integer> cells, List<Line> lines) {
    static final int LINES = 1_000;
  }

  /** How wide a column is, and whether an author ended a line in one of its cells. */
  private record ColumnWidth(int cells, boolean broken) {}

  /**
   * @param document knows the notes that marks in cells point at
   */
  public WideTable(Document document, Table table, HouseStyle houseStyle) {
    this.document = document;
    this.table = table;
    this.houseStyle = houseStyle;
    this.rightToLeft = isRightToLeft(table);
    this.known = new AtomicReferenceArray<>(table.columns().size());
  }

  /** Whether the columns follow each other from right to left, as its first word is read. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /** The first cell with a letter tells; those after it may hold any number of words. */
  private static boolean isRightToLeft(Table table) {
    var cells = new ArrayList<>(table.header());
    if (!table.rows().isEmpty()) {
      cells.addAll(table.rows().getFirst());
    }
    for (List<Inline> cell : cells) {
      String words = PlainText.words(cell);
      if (words.codePoints().anyMatch(Character::isLetter)) {
        return Direction.isRightToLeft(words, 0, words.length());
      }
    }
    return false;
  }

  /** How many columns there are. */
  public int columns() {
    return table.columns().size();
  }

  /** How many rows there are below the header. */
  public int rows() {
    return table.rows().size();
  }

  /** Cells that a column takes when none of its lines is wrapped, as far as the first rows tell. */
  public int natural(int column) {
    return column(column).cells();
  }

  /** Whether a cell of this column, so many cells wide, has several lines. */
  public boolean isWrapped(int column, int cells) {
    return column(column).cells() > cells || column(column).broken();
  }

  private ColumnWidth column(int index) {
    ColumnWidth column = known.get(index);
    if (column == null) {
      column = measured(index);
      known.set(index, column);
    }
    return column;
  }

  private ColumnWidth measured(int index) {
    var measured = new ColumnWidth(0, false);
    if (index < table.header().size()) {
      measured = widened(measured, table.header().get(index));
    }
    for (List<List<Inline>> row : table.rows().subList(0, Math.min(MEASURED, rows()))) {
      measured = widened(measured, row.get(index));
    }
    return measured;
  }

  private ColumnWidth widened(ColumnWidth column, List<Inline> cell) {
    if (cell.size() == 1 && cell.getFirst() instanceof Inline.Text words) {
      int cells = houseStyle.widths().of(RunningTextBuilder.shown(words.text()));
      return new ColumnWidth(Math.max(column.cells(), cells), column.broken());
    }
    RunningText text = text(cell, Style.TEXT);
    return new ColumnWidth(
        Math.max(column.cells(), text.naturalCells()),
        column.broken() || text.text().indexOf('\n') >= 0);
  }

  /** The header from this column on: columns of so many cells each, the first at cell 0. */
  public List<Line> header(int first, List<Integer> cells) {
    return lines(table.header(), first, cells, HEADER);
  }

  /** A row from this column on: columns of so many cells each, the first at cell 0. */
  public List<Line> row(int row, int first, List<Integer> cells) {
    TallRow known = tall;
    if (known != null && known.row == row && known.first == first && known.cells.equals(cells)) {
      return known.lines;
    }
    List<Line> lines = lines(table.rows().get(row), first, cells, Style.TEXT);
    if (lines.size() >= TallRow.LINES) {
      tall = new TallRow(row, first, List.copyOf(cells), lines);
    }
    return lines;
  }

  private List<Line> lines(List<List<Inline>> row, int first, List<Integer> cells, Style style) {
    var texts = new ArrayList<RunningText>(cells.size());
    for (int column = first; column < Math.min(row.size(), first + cells.size()); column++) {
      texts.add(text(row.get(column), style));
    }
    List<Alignment> alignments = table.columns().subList(first, first + cells.size());
    int[] wide = cells.stream().mapToInt(Integer::intValue).toArray();
    int mirror = rightToLeft ? TableColumns.total(wide) : -1;
    return new TableRowTypesetter(alignments, wide, 0, mirror, houseStyle.widths())
        .lines(texts).stream().map(WideTable::loose).toList();
  }

  /** The line without places in the text: cells that nobody asked for were not counted. */
  private static Line loose(Line line) {
    List<Span> spans =
        line.spans().stream()
            .map(span -> new Span(span.column(), span.text(), span.style(), -1, -1))
            .toList();
    return new Line(0, 0, spans);
  }

  private RunningText text(List<Inline> cell, Style style) {
    return new RunningTextBuilder(document, houseStyle, 0, 0).leaf(cell, style);
  }
}
