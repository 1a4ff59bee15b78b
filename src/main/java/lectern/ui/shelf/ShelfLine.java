package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Order;

/** One line of the list: the head of a group, a blank before it, or an essay. */
sealed interface ShelfLine {

  /** A year, or the words for essays without a date. */
  record Head(String words) implements ShelfLine {}

  /** Air between two groups. */
  record Gap() implements ShelfLine {}

  /** The essay at this index of those shown. */
  record Entry(int index) implements ShelfLine {}

  /** The lines of these essays: by year when they are sorted by date, else one after the other. */
  static List<ShelfLine> of(List<Essay> shown, Order order) {
    var lines = new ArrayList<ShelfLine>(shown.size() + 16);
    String group = "";
    for (int i = 0; i < shown.size(); i++) {
      if (order == Order.DATE) {
        EssayDate date = shown.get(i).head().date();
        String head = date == null ? "undated" : Integer.toString(date.year());
        if (!head.equals(group)) {
          if (!group.isEmpty()) {
            lines.add(new Gap());
          }
          lines.add(new Head(head));
          group = head;
        }
      }
      lines.add(new Entry(i));
    }
    return lines;
  }
}
