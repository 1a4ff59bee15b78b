package lectern.ui.reader;

import java.util.List;
import lectern.document.PlainText;
import lectern.document.TableLocation;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.table.WideTable;
import lectern.ui.panel.FullTable;
import lectern.ui.panel.Panel;
import org.jspecify.annotations.Nullable;

/** The tables of an essay that are on the screen. */
final class VisibleTables {
  /**
   * The table that one is looking at, or null: of those on the screen one for which the column is
   * too narrow, else any; of several the one with the most lines here.
   */
  static @Nullable TableLocation shown(Reader reader) {
    List<TableLocation> tables = reader.document().plainText().tables();
    if (tables.isEmpty()) {
      return null;
    }
    List<Line> lines = reader.lines();
    TableLocation best = null;
    int most = 0;
    for (TableLocation place : tables) {
      int count = place.table().columns().isEmpty() ? 0 : lines(lines, place);
      if (count > 0) {
        count += isCramped(reader, place) ? lines.size() : 0;
        best = count > most ? place : best;
        most = Math.max(most, count);
      }
    }
    return best;
  }

  private static int lines(List<Line> lines, TableLocation place) {
    return (int)
        lines.stream()
            .filter(line -> place.start() < line.end() && place.end() > line.start())
            .count();
  }

  /** The table on a screen of its own. */
  static Panel full(Reader reader, TableLocation place) {
    PlainText plain = reader.document().plainText();
    int next = plain.referenceFrom(place.start());
    boolean linked =
        next < plain.references().size() && plain.references().get(next).start() < place.end();
    var table = new WideTable(reader.document(), place.table(), reader.page().houseStyle());
    return FullTable.of(table, linked);
  }

  /** Whether the column is too narrow for the table: then its rows have more than a line each. */
  static boolean isCramped(Reader reader, TableLocation place) {
    Page page = reader.page();
    int rule = place.table().header().isEmpty() ? 0 : 2;
    int most = place.table().rows().size() + rule;
    return page.distance(page.rowAt(place.start()), page.rowAt(place.end() - 1), most) >= most;
  }
}
