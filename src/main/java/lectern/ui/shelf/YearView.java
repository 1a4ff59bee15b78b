package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.shelf.YearRows.YearRow;

/** Draws how many of the essays shown are of each year, beside the list. */
final class YearView {
  static void draw(Frame frame, Theme theme, ShelfScreen shelf, ShelfLayout layout) {
    YearRows years = YearRows.of(shelf.listing().years(), layout, frame.widths());
    int right = years.left() + years.width();
    if (years.row() > layout.listRow()) {
      frame.write(
          layout.listRow(), years.left() + YearRows.SIGN, right, "Years", theme.loud(), null);
    }
    Essay essay = shelf.essay();
    EssayDate date = essay == null ? null : essay.head().date();
    int row = years.row();
    for (YearRow year : years.rows()) {
      boolean here = date != null && year.holds(date.year());
      CellStyle style = here ? theme.loud() : theme.text();
      int at = years.left() + YearRows.SIGN;
      frame.write(row, years.left(), right, here ? "▸" : "", style, null);
      int label = at + years.label() - frame.cells(year.label());
      Truncation.write(frame, row, label, right - label, year.label(), style);
      String bar = bar(years.halves(year), frame.cells("█") > 1);
      CellStyle barStyle = here ? style : theme.quiet();
      frame.write(row, at + years.label() + 1, right, bar, barStyle, null);
      String count = year.essays() > 0 ? Integer.toString(year.essays()) : "";
      frame.write(row, right - count.length(), count, theme.quiet());
      row++;
    }
  }

  /** A bar of so many half cells; where a block takes two cells, of whole blocks. */
  private static String bar(int halves, boolean wide) {
    return wide
        ? "█".repeat(Math.max(Math.min(1, halves), halves / 4))
        : "█".repeat(halves / 2) + "▌".repeat(halves % 2);
  }
}
