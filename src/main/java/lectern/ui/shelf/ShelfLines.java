package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
import lectern.text.BinarySearch;

/**
 * The lines of the list: by year when the essays are sorted by date, else one essay after the
 * other. Only where each year begins is kept, not the lines.
 */
final class ShelfLines {
  private final int essays;
  private final List<String> heads;

  /** The first essay of each group. */
  private final List<Integer> firsts;

  private ShelfLines(int essays, List<String> heads, List<Integer> firsts) {
    this.essays = essays;
    this.heads = heads;
    this.firsts = firsts;
  }

  /** The lines of these essays; where they are sorted by date, few of them are looked at. */
  static ShelfLines of(List<Essay> shown, SortOrder order) {
    var heads = new ArrayList<String>();
    var firsts = new ArrayList<Integer>();
    for (int first = 0; order == SortOrder.DATE && first < shown.size(); ) {
      String head = head(shown.get(first));
      heads.add(head);
      firsts.add(first);
      first =
          BinarySearch.last(first, shown.size() - 1, at -> head(shown.get(at)).equals(head)) + 1;
    }
    return new ShelfLines(shown.size(), heads, firsts);
  }

  private static String head(Essay essay) {
    EssayDate date = essay.head().date();
    return date == null ? "undated" : date.yearInWords();
  }

  /** How many essays stand on them. */
  int essays() {
    return essays;
  }

  /** Whether they stand in groups, each below its head. */
  boolean isGrouped() {
    return !heads.isEmpty();
  }

  int size() {
    return heads.isEmpty() ? essays : essays + 2 * heads.size() - 1;
  }

  /** One line. */
  ShelfLine get(int line) {
    int group = group(line);
    if (group < 0) {
      return new ShelfLine("", line);
    }
    if (line == headLine(group)) {
      return new ShelfLine(heads.get(group), -1);
    }
    boolean last = group + 1 < heads.size() && line == headLine(group + 1) - 1;
    return last ? ShelfLine.none() : new ShelfLine("", line - 2 * group - 1);
  }

  /** The head of the group that a line is of; the line itself where there are no groups. */
  ShelfLine head(int line) {
    int group = group(line);
    return group < 0 ? get(line) : get(headLine(group));
  }

  /** The line on which an essay stands. */
  int line(int essay) {
    if (firsts.isEmpty()) {
      return essay;
    }
    int group = BinarySearch.last(0, firsts.size() - 1, at -> firsts.get(at) <= essay);
    return essay + 2 * group + 1;
  }

  /** The last group whose head is not below a line, or -1. */
  private int group(int line) {
    return heads.isEmpty()
        ? -1
        : BinarySearch.last(0, heads.size() - 1, at -> headLine(at) <= line);
  }

  /** Above the head of a group stand its essays before, and of each other group a head and air. */
  private int headLine(int group) {
    return firsts.get(group) + 2 * group;
  }
}
