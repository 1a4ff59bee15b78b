package lectern.ui.reader;

import java.util.List;
import lectern.document.TablePlace;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.WideTable;
import lectern.ui.panel.FullTable;
import lectern.ui.panel.Panel;
import org.jspecify.annotations.Nullable;

/** The tables of an essay that are on the screen. */
final class Tables {
  private Tables() {}

  /** The first table on the screen, or null. */
  static @Nullable TablePlace first(Reader reader) {
    List<TablePlace> tables = reader.document().plain().tables();
    if (tables.isEmpty()) {
      return null;
    }
    List<Line> lines = reader.page().lines(reader.top(), reader.height());
    for (TablePlace place : tables) {
      if (!place.table().columns().isEmpty() && shows(lines, place)) {
        return place;
      }
    }
    return null;
  }

  private static boolean shows(List<Line> lines, TablePlace place) {
    return !lines.isEmpty()
        && place.start() < lines.getLast().end()
        && place.end() > lines.getFirst().start();
  }

  /** The table on a screen of its own. */
  static Panel full(Reader reader, TablePlace place) {
    return FullTable.of(new WideTable(reader.document(), place.table(), reader.page().house()));
  }

  /** Whether the column is too narrow for the table: then its rows have more than a line each. */
  static boolean isCramped(Reader reader, TablePlace place) {
    Page page = reader.page();
    int rule = place.table().header().isEmpty() ? 0 : 2;
    int most = place.table().rows().size() + rule;
    return page.distance(page.row(place.start()), page.row(place.end() - 1), most) >= most;
  }
}
