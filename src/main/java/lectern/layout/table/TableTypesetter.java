package lectern.layout.table;

import java.util.List;
import lectern.document.Block.Alignment;
import lectern.document.Block.Table;
import lectern.document.Inline;
import lectern.layout.BlockIndent;
import lectern.layout.Galley;
import lectern.layout.Line;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;

/** Lays out a table in columns where they fit, else as records: a few lines for every row. */
public final class TableTypesetter {
  private final Galley galley;
  private final RunningTextBuilder inlines;
  private final BlockIndent margin;
  private final Style headerStyle;

  public TableTypesetter(Galley galley, RunningTextBuilder inlines, BlockIndent margin) {
    this.galley = galley;
    this.inlines = inlines;
    this.margin = margin;
    this.headerStyle = margin.style().withRole(StyleRole.TABLE_HEADER).withBold();
  }

  public void layOut(Table table) {
    galley.clearLead(margin, margin.left(), inlines.offset());
    List<RunningText> header = read(table.header(), headerStyle);
    int body = inlines.offset();
    List<List<RunningText>> rows =
        table.rows().stream().map(row -> read(row, margin.style())).toList();
    int[] cells = fit(table.columns().size(), header, rows);
    if (cells.length > 0) {
      columns(table.columns(), cells, header, rows, body);
    } else {
      new TableRecords(galley, margin, headerStyle).layOut(header, rows, body);
    }
  }

  /** The cells of each column, or nothing when they do not fit: nobody measures hundreds. */
  private int[] fit(int count, List<RunningText> header, List<List<RunningText>> rows) {
    if (isTooMany(count, margin.width())) {
      return new int[0];
    }
    var columns = new TableColumns(count);
    columns.name(header);
    rows.forEach(columns::widen);
    return columns.fit(margin.width());
  }

  /** Whether the spacing between so many columns alone is wider than that. */
  static boolean isTooMany(int columns, int cells) {
    return TableColumns.GAP * (columns - 1L) > cells;
  }

  private List<RunningText> read(List<List<Inline>> cells, Style style) {
    return cells.stream().map(cell -> inlines.leaf(cell, style)).toList();
  }

  private void columns(
      List<Alignment> alignments,
      int[] cells,
      List<RunningText> header,
      List<List<RunningText>> rows,
      int body) {
    boolean mirrored = galley.isMirrored();
    int mirror = mirrored ? margin.measure() : -1;
    var row = new TableRowTypesetter(alignments, cells, margin.left(), mirror, galley.widths());
    List<Line> head = row.lines(header);
    galley.addAll(margin, head);
    if (!head.isEmpty()) {
      int total = TableColumns.total(cells);
      int left = mirrored ? margin.measure() - total : margin.left();
      galley.add(margin, TableRowTypesetter.ruleLine(left, total, body));
    }
    List<List<Line>> typeset = rows.stream().map(row::lines).toList();
    // Rows of several lines need blank lines between them.
    boolean spaced = typeset.stream().anyMatch(lines -> lines.size() > 1);
    int before = galley.size();
    for (List<Line> lines : typeset) {
      if (spaced && galley.size() > before) {
        galley.requireBlankLines(margin, 1);
      }
      galley.addAll(margin, lines);
    }
  }
}
