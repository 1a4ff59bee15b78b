package lectern.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first frame of a large library needs, as its shelf stood last: the rows a screen may
 * show, and what is said of all the others.
 *
 * @param arrangement how the rows are sorted and grouped
 * @param listed rows of the whole list: an essay that is in several groups has several
 * @param counts what is said of all essays; how many were added since is not saved
 * @param minutes cells of the longest time that an essay takes
 * @param tagCells cells of the widest tag with its sign and its count
 * @param tags the first of the tags by name
 * @param years how many of the total are of each year, newest first
 * @param latest the id that was read last, whether or not its essay is shown, or empty
 * @param windows the head of the list, then the rows around the essay read last, if those are
 *     others
 */
public record ShelfSummary(
    Arrangement arrangement,
    int listed,
    ShelfCounts counts,
    int minutes,
    int tagCells,
    List<TagCount> tags,
    List<YearCount> years,
    String latest,
    List<RowWindow> windows) {

  /** A screen of more rows shows less than it could, until all is read. */
  private static final int ROWS = 100;

  /** Rows on each side of the selected one. */
  private static final int MARGIN = 2 * ROWS;

  /** A library of no more essays is read at once. */
  public static final int FEW = 4 * MARGIN;

  /** No pane shows more tags. */
  public static final int MOST_TAGS = 2 * MARGIN;

  public ShelfSummary {
    tags = List.copyOf(tags);
    years = List.copyOf(years);
    windows = List.copyOf(windows);
  }

  /**
   * Some rows of the list.
   *
   * @param first index of the first of them in the whole list
   * @param selected index among them of the selected one
   * @param groups those of them, where they are not by time
   */
  public record RowWindow(int first, int selected, List<Essay> essays, List<EssayGroup> groups) {
    public RowWindow {
      essays = List.copyOf(essays);
      groups = List.copyOf(groups);
    }

    /** The rows on both sides of one. */
    public static RowWindow around(int row, EssayList all) {
      int first = Math.max(0, row - MARGIN);
      int end = Math.min(all.size(), row + MARGIN);
      var groups = new ArrayList<EssayGroup>();
      for (EssayGroup group : all.groups()) {
        if (group.first() <= first) {
          groups.clear();
        }
        if (group.first() < end) {
          groups.add(new EssayGroup(group.heading(), Math.max(0, group.first() - first)));
        }
      }
      return new RowWindow(first, row - first, all.subList(first, end), groups);
    }

    /** Whether these rows fill every screen on which one of them is selected. */
    public boolean surrounds(int row, int rows, int listed) {
      return row >= 0
          && row < essays.size()
          && (first == 0 || row >= rows)
          && (first + essays.size() >= listed || row + rows < essays.size());
    }

    private int indexOf(String id) {
      for (int i = 0; i < essays.size(); i++) {
        if (essays.get(i).id().equals(id)) {
          return i;
        }
      }
      return -1;
    }
  }

  /**
   * The rows for the first frame, or null where these do not hold them, since something else was
   * read last meanwhile.
   *
   * @param progress what is known of the library's essays now
   * @param resuming whether the essay read last is to be selected, and not the first
   */
  public @Nullable RowWindow opening(Map<String, ReadingProgress> progress, boolean resuming) {
    RowWindow firstRows = windows.getFirst();
    String last = resuming ? latest(progress) : "";
    if (last.isEmpty()) {
      return firstRows;
    }
    for (RowWindow window : windows) {
      int at = window.indexOf(last);
      if (window.surrounds(at, ROWS, listed)) {
        return new RowWindow(window.first(), at, window.essays(), window.groups());
      }
    }
    return last.equals(latest) ? windows.getLast() : null;
  }

  /** The id of what was read last, or empty where nothing was. */
  public static String latest(Map<String, ReadingProgress> progress) {
    String latest = "";
    long last = Long.MIN_VALUE;
    for (var entry : progress.entrySet()) {
      ReadingProgress read = entry.getValue();
      String id = entry.getKey();
      boolean later =
          read.lastRead() > last || (read.lastRead() == last && id.compareTo(latest) < 0);
      if (read.state() != ReadingProgress.ReadingState.UNREAD && later) {
        latest = id;
        last = read.lastRead();
      }
    }
    return latest;
  }
}
