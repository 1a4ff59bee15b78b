package lectern.ui.shelf;

import lectern.screen.Input;
import lectern.ui.loop.Step;

/**
 * What the mouse does on the shelf: a click selects an essay, another opens it, a click on a tag
 * shows its essays, and the wheel moves along the list or the tags.
 */
public final class ShelfMouse {
  /** Lines that a notch of the wheel moves. */
  private static final int NOTCH = 3;

  private ShelfMouse() {}

  /** The shelf after a click or a notch of the wheel. */
  public static Step<ShelfScreen> on(ShelfScreen shelf, Input.Mouse mouse) {
    if (mouse.wheel() != 0) {
      return Step.to(select(shelf, mouse.wheel() * NOTCH));
    }
    if (!mouse.click()) {
      return Step.to(shelf);
    }
    int tag = tag(shelf, mouse.row(), mouse.column());
    if (tag >= 0) {
      return Step.to(TagUpdate.showOnly(shelf, pane(shelf).select(tag)));
    }
    int year = year(shelf, mouse.row(), mouse.column());
    if (year >= 0) {
      return Step.to(left(shelf).select(year));
    }
    int essay = essay(shelf, mouse.row(), mouse.column());
    if (essay < 0) {
      return Step.to(shelf);
    }
    boolean again = essay == shelf.selected() && shelf.pane() == null && !shelf.typing();
    ShelfScreen selected = left(shelf).select(essay);
    return again ? ShelfUpdate.open(selected) : Step.to(selected);
  }

  /** With keys going to the list again. */
  private static ShelfScreen left(ShelfScreen shelf) {
    return shelf.withPrompt(shelf.query().prompt(), false).with((TagPane) null);
  }

  /** The index of the first essay of the years at a cell of the screen, or -1. */
  private static int year(ShelfScreen shelf, int row, int column) {
    ShelfLayout layout = shelf.layout();
    if (layout.yearColumns() == 0) {
      return -1;
    }
    YearRows years =
        YearRows.of(shelf.listing().years(), layout, shelf.listing().widths().terminal());
    int at = years.at(row, column);
    return at < 0
        ? -1
        : shelf.shown().place(years.rows().get(at).first(), years.rows().get(at).last());
  }

  private static ShelfScreen select(ShelfScreen shelf, int lines) {
    TagPane pane = shelf.pane();
    if (pane == null) {
      return shelf.select(shelf.selected() + lines);
    }
    int last = Math.max(0, shelf.tags().entries().size() - 1);
    return shelf.with(pane.select(Math.clamp(pane.selected() + lines, 0, last)));
  }

  private static TagPane pane(ShelfScreen shelf) {
    TagPane pane = shelf.pane();
    return pane == null ? TagPane.OPEN : pane;
  }

  /** The index of the entry of the tag pane at a cell of the screen, or -1. */
  static int tag(ShelfScreen shelf, int row, int column) {
    ShelfLayout layout = shelf.layout();
    if (layout.tagColumns() == 0 && shelf.pane() == null) {
      return -1;
    }
    TagRows rows = TagRows.of(shelf, layout);
    int entry = rows.top() + row - rows.row();
    return rows.holds(row, column) && row >= rows.row() && entry < shelf.tags().entries().size()
        ? entry
        : -1;
  }

  /** The index among the essays shown of the one at a cell of the screen, or -1. */
  static int essay(ShelfScreen shelf, int row, int column) {
    ShelfLayout layout = shelf.layout();
    boolean inList =
        row >= layout.listRow()
            && row < layout.listRow() + layout.listRows()
            && column >= layout.listLeft()
            && column < layout.listRight();
    boolean covered = layout.tagColumns() == 0 && shelf.pane() != null;
    return inList && !covered
        ? ListRows.of(shelf, layout).rows().get(row - layout.listRow()).line().essay()
        : -1;
  }
}
