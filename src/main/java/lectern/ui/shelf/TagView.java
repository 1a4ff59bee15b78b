package lectern.ui.shelf;

import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.prompt.PromptLine;

/** Draws the tags: beside the list, or over it where there is no room beside. */
final class TagView {
  static void draw(Frame frame, Theme theme, ShelfScreen shelf, ShelfLayout layout) {
    TagRows at = TagRows.of(shelf, layout);
    int left = at.left();
    int width = at.width();
    if (at.over()) {
      frame.fill(layout.listRow(), 0, layout.listRows(), frame.size().columns(), theme.text());
    }
    TagPane pane = shelf.pane();
    int row = at.headingRow();
    if (row >= 0) {
      int end = frame.write(row, left, left + width, "Tags", theme.loud(), null);
      if (pane != null && !pane.prompt().isEmpty()) {
        PromptLine.within(frame, theme.loud(), row, end + 2, left + width, pane.prompt());
      }
    }
    entries(frame, theme, shelf, at);
  }

  private static void entries(Frame frame, Theme theme, ShelfScreen shelf, TagRows at) {
    int left = at.left();
    int width = at.width();
    int row = at.row();
    int top = at.top();
    List<TagPane.TagPaneEntry> entries = shelf.tags().entries();
    TagPane pane = shelf.pane();
    int selected = pane == null ? -1 : Math.min(pane.selected(), entries.size() - 1);
    boolean all = !shelf.filter().filtersByTag();
    for (int i = 0; i < at.rows() && top + i < entries.size(); i++) {
      TagPane.TagPaneEntry entry = entries.get(top + i);
      String symbol =
          entry.isAll()
              ? (all ? "▸ " : "  ")
              : entry.chosen() ? "+ " : entry.excluded() ? "− " : "  ";
      CellStyle cellStyle =
          entry.chosen() || (entry.isAll() && all)
              ? theme.loud()
              : entry.excluded() ? theme.quiet() : theme.text();
      String count = entry.excluded() ? "" : Integer.toString(entry.essays());
      int room = width - frame.cells(count) - 1;
      boolean narrowed = pane != null && !pane.narrow().isEmpty();
      int cells = room - frame.cells(symbol);
      String name =
          entry.isAll()
              ? "all"
              : narrowed
                  ? Truncation.start(entry.tag().name(), cells, frame.widths())
                  : nested(entry);
      String shown = symbol + Truncation.end(name, cells, frame.widths());
      frame.write(row + i, left, left + room, shown, cellStyle, null);
      frame.write(row + i, left + width - frame.cells(count), count, theme.quiet());
      if (top + i == selected) {
        frame.paint(row + i, left, width, theme.selected());
      }
    }
  }

  /** A nested tag stands indented under its prefix, which is listed just above it. */
  private static String nested(TagPane.TagPaneEntry entry) {
    String name = entry.tag().name();
    int depth = 0;
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      depth++;
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    return "  ".repeat(depth) + last + (entry.folded() ? "/…" : "");
  }
}
