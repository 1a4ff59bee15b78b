package lectern.layout.table;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.Table;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.Leaf;
import lectern.layout.BlockIndent;
import lectern.layout.Galley;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;

/**
 * Some cells of one row of a table with more columns than any measure holds, which is laid out as
 * records.
 *
 * @param row from 0, or {@link #HEADER}
 * @param from the first column
 * @param to the column after the last one
 * @param offset of the first word
 */
public record TableCellGroup(Table table, int row, int from, int to, int offset) {
  private static final int HEADER = -1;

  /** Cells of a group: some screens of records. */
  private static final int CELLS = 64;

  /** Whether a table is set in groups. */
  public static boolean has(Table table, int measure) {
    int columns = table.columns().size();
    return columns > CELLS && TableTypesetter.isTooMany(columns, measure);
  }

  /** The groups of a table whose words begin at {@code start}; at least one. */
  public static List<TableCellGroup> of(Table table, Document document, int start) {
    var groups = new ArrayList<TableCellGroup>();
    List<Leaf> leaves = document.leaves().all();
    int leaf = document.leaves().at(start);
    for (int row = HEADER; row < table.rows().size(); row++) {
      int size = cells(table, row).size();
      for (int from = 0; from < size; from += CELLS) {
        int to = Math.min(size, from + CELLS);
        groups.add(new TableCellGroup(table, row, from, to, leaves.get(leaf + from).start()));
      }
      leaf += size;
    }
    return groups.isEmpty() ? List.of(new TableCellGroup(table, HEADER, 0, 0, start)) : groups;
  }

  private static List<List<Inline>> cells(Table table, int row) {
    return row == HEADER ? table.header() : table.rows().get(row);
  }

  /**
   * Lays out these cells.
   *
   * @param inlines stand at the first of them
   * @param names read the names of columns, wherever they stand
   */
  public void layOut(
      Galley galley, RunningTextBuilder inlines, RunningTextBuilder names, BlockIndent margin) {
    Style headerStyle = margin.style().withRole(StyleRole.TABLE_HEADER).withBold();
    var records = new TableRecords(galley, margin, headerStyle);
    var texts = new ArrayList<RunningText>();
    for (List<Inline> cell : cells(table, row).subList(from, to)) {
      texts.add(inlines.leaf(cell, row == HEADER ? headerStyle : margin.style()));
    }
    if (row == HEADER) {
      galley.addAll(margin, records.header(texts));
      if (to == table.header().size() && to > 0) {
        galley.add(
            margin, TableRowTypesetter.ruleLine(margin.left(), margin.width(), inlines.offset()));
      }
      return;
    }
    if (from == 0 && row > 0) {
      galley.requireBlankLines(margin, 1);
    }
    var columns = new ArrayList<RunningText>();
    int named = Math.min(to, table.header().size());
    for (List<Inline> name : table.header().subList(Math.min(from, named), named)) {
      columns.add(names.leaf(name, headerStyle));
    }
    records.row(columns, texts);
  }
}
