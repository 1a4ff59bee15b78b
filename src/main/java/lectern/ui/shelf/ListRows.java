package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on each row of the list: its lines, and where a wide screen has room for all of them,
 * what each essay says of itself below its title.
 */
record ListRows(List<ListRow> rows) {
  /** Columns of a screen from which on there is room for such words. */
  private static final int WIDE = 100;

  /**
   * A row of the list.
   *
   * @param preview whether it has the words of its essay and not the title
   */
  record ListRow(ShelfLine line, boolean preview) {}

  ListRows {
    rows = List.copyOf(rows);
  }

  static ListRows of(ShelfScreen shelf, ShelfLayout layout) {
    var lines = new ArrayList<ShelfLine>();
    int essays = 0;
    int used = 0;
    for (int i = 0; i < layout.listRows(); i++) {
      ShelfLine line = shelf.lineAt(i);
      lines.add(line);
      if (line.isEssay()) {
        essays++;
        used = lines.size();
      }
    }
    boolean all =
        !shelf.isPartial() && essays == shelf.shown().size() && used + essays <= layout.listRows();
    boolean previews = all && layout.size().columns() >= WIDE;
    var rows = new ArrayList<ListRow>();
    for (ShelfLine line : lines) {
      rows.add(new ListRow(line, false));
      if (previews && line.isEssay()) {
        rows.add(new ListRow(line, true));
      }
    }
    return new ListRows(rows.subList(0, layout.listRows()));
  }
}
