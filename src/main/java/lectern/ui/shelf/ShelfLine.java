package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;

/**
 * One line of the list: the head of a group, an essay, or air between two groups.
 *
 * <p>Not a sealed type: the first switch over one costs milliseconds, and this is the first frame.
 *
 * @param head a year, or the words for essays without a date; empty on any other line
 * @param essay index of the essay among those shown, or -1
 */
record ShelfLine(String head, int essay) {
  private static final ShelfLine AIR = new ShelfLine("", -1);

  /** A line with nothing on it, as below the last essay. */
  static ShelfLine none() {
    return AIR;
  }

  boolean isHead() {
    return !head.isEmpty();
  }

  boolean isAir() {
    return !isHead() && !isEssay();
  }

  boolean isEssay() {
    return essay >= 0;
  }

  /** The lines of these essays: by year when they are sorted by date, else one after the other. */
  static List<ShelfLine> of(List<Essay> shown, SortOrder order) {
    var lines = new ArrayList<ShelfLine>(shown.size() + 16);
    String group = "";
    for (int i = 0; i < shown.size(); i++) {
      if (order == SortOrder.DATE) {
        EssayDate date = shown.get(i).head().date();
        String head = date == null ? "undated" : date.yearInWords();
        if (!head.equals(group)) {
          if (!group.isEmpty()) {
            lines.add(AIR);
          }
          lines.add(new ShelfLine(head, -1));
          group = head;
        }
      }
      lines.add(new ShelfLine("", i));
    }
    return lines;
  }
}
