package lectern.ui.panel;

import static lectern.ui.loop.Step.say;
import static lectern.ui.loop.Step.to;

import lectern.screen.Size;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Step;
import lectern.ui.panel.TableRows.TableLine;
import org.jspecify.annotations.Nullable;

/** What keys do while a table fills the screen: it moves below its header, by lines and columns. */
final class TableUpdate {
  static Step<@Nullable Panel> on(
      FullTable panel, Keymap keymap, @Nullable Action action, int times, Size size) {
    if (action == null) {
      String words = new KeyLegend(keymap, KeyContext.TABLE).noSuchKey();
      return say(panel, words);
    }
    TableRows rows = TableRows.of(panel, size);
    int page = rows.bodyLines();
    return switch (action) {
      case DOWN -> to(move(panel, rows, times));
      case UP -> to(move(panel, rows, -times));
      case PAGE_DOWN -> to(move(panel, rows, times * page));
      case PAGE_UP -> to(move(panel, rows, -times * page));
      case FIRST -> to(panel.from(0, 0));
      case LAST -> to(at(panel, rows.last()));
      case NEXT_COLUMN -> to(sideways(panel, rows, mirror(panel, times)));
      case PREVIOUS_COLUMN -> to(sideways(panel, rows, mirror(panel, -times)));
      case FIRST_COLUMN -> to(panel.from(0));
      case LAST_COLUMN -> to(panel.from(rows.viewport().last()));
      case CLOSE, LEAVE -> to(null);
      // The key map binds nothing else in a table, or the root has done it already.
      default -> to(panel);
    };
  }

  /** Scrolled by lines, from what is seen. */
  static FullTable scroll(FullTable panel, int lines, Size size) {
    return move(panel, TableRows.of(panel, size), lines);
  }

  private static FullTable move(FullTable panel, TableRows rows, int lines) {
    return at(panel, rows.move(rows.top(panel), lines));
  }

  /** The keys point to the left and right of the screen, wherever a table begins. */
  private static int mirror(FullTable panel, int columns) {
    return panel.table().isRightToLeft() ? -columns : columns;
  }

  private static FullTable sideways(FullTable panel, TableRows rows, int columns) {
    TableViewport viewport = rows.viewport();
    return panel.from(Math.clamp((long) viewport.first() + columns, 0, viewport.last()));
  }

  private static FullTable at(FullTable panel, TableLine place) {
    return panel.from(place.row(), place.line());
  }
}
