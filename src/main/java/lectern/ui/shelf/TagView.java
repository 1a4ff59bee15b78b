package lectern.ui.shelf;

import java.util.List;
import lectern.screen.Face;
import lectern.screen.Frame;
import lectern.text.CellWidth;
import lectern.ui.look.Fit;
import lectern.ui.look.Theme;

/** Draws the tags: beside the list, or over it where there is no room beside. */
final class TagView {
  private TagView() {}

  private static final int GAP = 2;
  private static final int OVERLAY = 34;

  static void draw(Frame frame, Theme theme, ShelfScreen shelf, ShelfPlan plan) {
    int left = plan.sheet().left();
    boolean over = plan.tagColumns() == 0;
    int width = over ? Math.min(OVERLAY, plan.sheet().width()) : plan.tagColumns() - GAP;
    int row = plan.listRow();
    int rows = plan.listRows();
    if (over) {
      frame.fill(row, 0, rows, left + width + 1, theme.text());
      for (int r = row; r < row + rows; r++) {
        frame.write(r, left + width, "│", theme.quiet());
      }
    }
    TagPane pane = shelf.pane();
    if (rows > 3) {
      String head = pane == null || pane.narrow().isEmpty() ? "Tags" : "Tags  " + pane.narrow();
      int end = frame.write(row, left, left + width, head, theme.loud(), null);
      if (pane != null && !pane.narrow().isEmpty()) {
        frame.cursor(row, Math.min(end, left + width - 1));
      }
      row++;
      rows--;
    }
    entries(frame, theme, shelf, row, rows, left, width);
  }

  private static void entries(
      Frame frame, Theme theme, ShelfScreen shelf, int row, int rows, int left, int width) {
    List<TagPane.Entry> entries = shelf.tagEntries();
    TagPane pane = shelf.pane();
    int selected = pane == null ? -1 : Math.min(pane.selected(), entries.size() - 1);
    int top = Math.clamp(selected - rows / 2, 0, Math.max(0, entries.size() - rows));
    boolean all = !shelf.filter().byTag();
    for (int i = 0; i < rows && top + i < entries.size(); i++) {
      TagPane.Entry entry = entries.get(top + i);
      String mark =
          entry.isAll()
              ? (all ? "▸ " : "  ")
              : entry.chosen() ? "+ " : entry.excluded() ? "− " : "  ";
      Face face =
          entry.chosen() || (entry.isAll() && all)
              ? theme.loud()
              : entry.excluded() ? theme.quiet() : theme.text();
      String count = entry.excluded() ? "" : Integer.toString(entry.essays());
      int room = width - CellWidth.of(count) - 1;
      String name =
          entry.isAll()
              ? "all"
              : pane != null && !pane.narrow().isEmpty() ? entry.tag().name() : nested(entry);
      frame.write(row + i, left, left + room, Fit.end(mark + name, room), face, null);
      frame.write(row + i, left + width - CellWidth.of(count), count, theme.quiet());
      if (top + i == selected) {
        frame.paint(row + i, left, width, theme.selected());
      }
    }
  }

  /** A nested tag stands indented under its prefix, which is listed just above it. */
  private static String nested(TagPane.Entry entry) {
    String name = entry.tag().name();
    int depth = (int) name.chars().filter(c -> c == '/').count();
    return "  ".repeat(depth) + name.substring(name.lastIndexOf('/') + 1);
  }
}
