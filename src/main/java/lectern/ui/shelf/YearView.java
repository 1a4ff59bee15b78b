package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.CellWidth;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.shelf.YearRows.YearRow;

/** Draws how many of the essays shown are of each year, beside the list. */
final class YearView {
  private YearView() {}

  static void draw(Frame frame, Theme theme, ShelfScreen shelf, ShelfLayout plan) {
    YearRows years = YearRows.of(shelf.listing().years(), plan);
    int right = years.left() + years.width();
    if (years.row() > plan.listRow()) {
      frame.write(plan.listRow(), years.left() + YearRows.SIGN, right, "Years", theme.loud(), null);
    }
    Essay essay = shelf.essay();
    EssayDate date = essay == null ? null : essay.head().date();
    int row = years.row();
    for (YearRow year : years.rows()) {
      boolean here = date != null && year.holds(date.year());
      CellStyle style = here ? theme.loud() : theme.text();
      int at = years.left() + YearRows.SIGN;
      frame.write(row, years.left(), right, here ? "▸" : "", style, null);
      int label = at + years.label() - CellWidth.of(year.label());
      frame.write(row, label, right, Truncation.end(year.label(), right - label), style, null);
      int halves = years.halves(year);
      String bar = "█".repeat(halves / 2) + "▌".repeat(halves % 2);
      frame.write(row, at + years.label() + 1, right, bar, style, null);
      String count = year.essays() > 0 ? Integer.toString(year.essays()) : "";
      frame.write(row, right - CellWidth.of(count), count, theme.quiet());
      row++;
    }
  }
}
