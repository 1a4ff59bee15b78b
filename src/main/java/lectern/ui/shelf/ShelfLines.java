package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayGroup;
import lectern.essay.Grouping;
import lectern.text.BinarySearch;
import lectern.ui.look.MonthNames;

/**
 * The lines of the list: group by group, each below its heading, or one essay after the other. Only
 * where each group begins is kept, not the lines.
 *
 * @param essays how many essays stand on them
 */
record ShelfLines(int essays, List<EssayGroup> groups) {

  /**
   * The lines of these essays.
   *
   * @param groups those that are not by time; for the others few essays are looked at
   */
  static ShelfLines of(List<Essay> shown, List<EssayGroup> groups, Arrangement arrangement) {
    return new ShelfLines(
        shown.size(), arrangement.isByTime() ? byTime(shown, arrangement.grouping()) : groups);
  }

  private static List<EssayGroup> byTime(List<Essay> shown, Grouping grouping) {
    var groups = new ArrayList<EssayGroup>();
    for (int first = 0; first < shown.size(); ) {
      String heading = heading(shown.get(first), grouping);
      groups.add(new EssayGroup(heading, first));
      first =
          BinarySearch.last(
                  first, shown.size() - 1, at -> heading(shown.get(at), grouping).equals(heading))
              + 1;
    }
    return groups;
  }

  private static String heading(Essay essay, Grouping grouping) {
    EssayDate date = essay.head().date();
    return date == null
        ? grouping.none()
        : grouping == Grouping.MONTH ? MonthNames.month(date) : date.yearInWords();
  }

  /** Whether they stand in groups. */
  boolean isGrouped() {
    return !groups.isEmpty();
  }

  int size() {
    return isGrouped() ? essays + 2 * groups.size() - 1 : essays;
  }

  /** One line. */
  ShelfLine get(int line) {
    int group = groupOfLine(line);
    if (group < 0) {
      return new ShelfLine("", line);
    }
    if (line == headingLine(group)) {
      return new ShelfLine(groups.get(group).heading(), -1);
    }
    boolean last = group + 1 < groups.size() && line == headingLine(group + 1) - 1;
    return last ? ShelfLine.none() : new ShelfLine("", line - 2 * group - 1);
  }

  /** The heading of the group that a line is of; the line itself where there are no groups. */
  ShelfLine heading(int line) {
    int group = groupOfLine(line);
    return group < 0 ? get(line) : get(headingLine(group));
  }

  /** The line on which an essay stands. */
  int line(int essay) {
    return isGrouped() ? essay + 2 * group(essay) + 1 : essay;
  }

  /** The number of the group that an essay is in, or -1 where there are none. */
  int group(int essay) {
    return isGrouped()
        ? BinarySearch.last(0, groups.size() - 1, at -> groups.get(at).first() <= essay)
        : -1;
  }

  /** The number of the essay behind the last of a group. */
  int end(int group) {
    return group + 1 < groups.size() ? groups.get(group + 1).first() : essays;
  }

  /** The last group whose heading is not below a line, or -1. */
  private int groupOfLine(int line) {
    return isGrouped()
        ? BinarySearch.last(0, groups.size() - 1, at -> headingLine(at) <= line)
        : -1;
  }

  /**
   * Above the heading of a group stand its essays before, and of each other group a heading and
   * blank lines.
   */
  private int headingLine(int group) {
    return groups.get(group).first() + 2 * group;
  }
}
