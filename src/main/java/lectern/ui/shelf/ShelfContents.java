package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.FilterMatches;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfFilter;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.ShownEssays;
import lectern.essay.SortOrder;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf shows of a library, and what it says of it: made anew when the essays, the filter
 * or the order change, and for no key that only moves.
 */
final class ShelfContents {
  private final EssayTable table;
  private final ShelfWidths widths;
  private final Map<String, ReadingProgress> readings;
  private final ShelfFilter filter;
  private final SortOrder order;

  /** Every row of the table, in the order. */
  private final int[] sequence;

  private final FilterMatches matches;
  private final ShownEssays shown;
  private final ShelfLines lines;
  private final List<TagCount> tags;
  private final int untagged;
  private final ShelfCounts counts;

  /** Where only some rows are known: which; else null. */
  private final @Nullable RowWindow window;

  private ShelfContents(
      EssayTable table,
      ShelfWidths widths,
      Map<String, ReadingProgress> readings,
      ShelfFilter filter,
      SortOrder order,
      int[] sequence,
      FilterMatches matches,
      ShownEssays shown,
      ShelfLines lines,
      List<TagCount> tags,
      int untagged,
      ShelfCounts counts,
      @Nullable RowWindow window) {
    this.window = window;
    this.table = table;
    this.widths = widths;
    this.readings = readings;
    this.filter = filter;
    this.order = order;
    this.sequence = sequence;
    this.matches = matches;
    this.shown = shown;
    this.lines = lines;
    this.tags = tags;
    this.untagged = untagged;
    this.counts = counts;
  }

  /** Of a shelf before anything has been found. */
  static ShelfContents none(Widths widths) {
    return new ShelfContents(
        EssayTable.EMPTY,
        ShelfWidths.of(EssayTable.EMPTY, widths),
        Map.of(),
        ShelfFilter.NONE,
        SortOrder.DATE,
        new int[0],
        FilterMatches.all(EssayTable.EMPTY),
        ShownEssays.of(EssayTable.EMPTY, new int[0], new BitSet()),
        ShelfLines.of(List.of(), SortOrder.DATE),
        List.of(),
        0,
        ShelfCounts.of(EssayTable.EMPTY, Map.of(), false),
        null);
  }

  private static ShelfContents of(
      EssayTable table,
      ShelfWidths widths,
      Map<String, ReadingProgress> readings,
      ShelfFilter filter,
      SortOrder order,
      int[] sequence,
      FilterMatches matches,
      ShelfCounts counts) {
    BitSet passing = table.passing(matches.rows(), filter);
    ShownEssays shown = ShownEssays.of(table, sequence, passing);
    ShelfFilter untagged = ShelfFilter.NONE.withDrafts(filter.drafts());
    return new ShelfContents(
        table,
        widths,
        readings,
        filter,
        order,
        sequence,
        matches,
        shown,
        ShelfLines.of(shown, order),
        tags(table, passing, filter),
        filter.byTag() ? table.passing(matches.rows(), untagged).cardinality() : shown.size(),
        counts,
        null);
  }

  /** Every tag of the essays shown, and the excluded ones, so that they can be let in again. */
  private static List<TagCount> tags(EssayTable table, BitSet passing, ShelfFilter filter) {
    var tags = new ArrayList<TagCount>();
    int[] counts = table.tagCounts(passing);
    for (int number = 0; number < counts.length; number++) {
      Tag tag = table.tags().get(number);
      if (counts[number] > 0 || ShelfFilter.holds(filter.excluded(), tag)) {
        tags.add(new TagCount(tag, counts[number]));
      }
    }
    return tags;
  }

  /** The same of some rows of a list, as it was when it was left. */
  ShelfContents with(ShelfSummary summary, RowWindow rows) {
    EssayTable table = EssayTable.of(rows.essays());
    var sequence = new int[table.size()];
    Arrays.setAll(sequence, row -> row);
    FilterMatches matches = FilterMatches.all(table);
    ShelfFilter filter = ShelfFilter.NONE.withDrafts(true);
    ShownEssays shown = ShownEssays.of(table, sequence, table.passing(matches.rows(), filter));
    return new ShelfContents(
        table,
        new ShelfWidths(widths.widths(), summary.minutes(), summary.tagCells()),
        readings,
        ShelfFilter.NONE,
        summary.order(),
        sequence,
        matches,
        shown,
        ShelfLines.of(shown, summary.order()),
        summary.tags(),
        summary.total(),
        ShelfCounts.of(summary),
        rows);
  }

  /** Whether only some rows of the list are known. */
  boolean isPartial() {
    return window != null;
  }

  /** Whether all the rows of a screen are known that has an essay on it. */
  boolean surrounds(int index, int rows) {
    return window == null || window.surrounds(index, rows, counts.total());
  }

  /** What is shown first the next time, or null where that is nothing or all. */
  @Nullable ShelfSummary summary() {
    if (isPartial() || table.size() <= ShelfSummary.FEW) {
      return null;
    }
    ShelfContents all = typed("").filtered(ShelfFilter.NONE);
    var windows = new ArrayList<RowWindow>();
    windows.add(RowWindow.around(0, all.shown));
    Essay last = all.lastRead();
    if (last != null) {
      windows.add(RowWindow.around(all.shown.place(last.id()), all.shown));
    }
    ShelfCounts said = all.counts;
    return new ShelfSummary(
        order,
        said.total(),
        said.hidden(),
        said.unread(),
        said.continued(),
        said.newest(),
        widths.minutes(),
        widths.tags(),
        all.tags.subList(0, Math.min(all.tags.size(), ShelfSummary.MOST_TAGS)),
        ShelfSummary.latest(readings),
        windows);
  }

  /** Of the essays that are shown the one read last, or null where none was ever read. */
  @Nullable Essay lastRead() {
    int latest = -1;
    long last = Long.MIN_VALUE;
    for (var entry : readings.entrySet()) {
      ReadingProgress reading = entry.getValue();
      boolean unread = reading.state() == ReadingProgress.ReadingState.UNREAD;
      int place = unread ? -1 : shown.place(entry.getKey());
      boolean later = reading.lastRead() > last || (reading.lastRead() == last && place < latest);
      if (place >= 0 && later) {
        latest = place;
        last = reading.lastRead();
      }
    }
    return latest < 0 ? null : shown.get(latest);
  }

  /** The same of other essays. */
  ShelfContents with(EssayTable other) {
    return other == table
        ? this
        : of(
            other,
            ShelfWidths.of(other, widths.widths()),
            readings,
            filter,
            order,
            other.rows(order, readings),
            matches.in(other),
            ShelfCounts.of(other, readings, filter.drafts()));
  }

  /** With more readings known; nothing moves, whatever the order. */
  ShelfContents with(Map<String, ReadingProgress> more) {
    var all = new HashMap<>(readings);
    all.putAll(more);
    ShelfCounts now = isPartial() ? counts : ShelfCounts.of(table, all, filter.drafts());
    return new ShelfContents(
        table, widths, all, filter, order, sequence, matches, shown, lines, tags, untagged, now,
        window);
  }

  ShelfContents filtered(ShelfFilter other) {
    ShelfCounts now =
        other.drafts() == filter.drafts()
            ? counts
            : ShelfCounts.of(table, readings, other.drafts());
    return of(table, widths, readings, other, order, sequence, matches, now);
  }

  ShelfContents ordered(SortOrder other) {
    int[] rows = table.rows(other, readings);
    return of(table, widths, readings, filter, other, rows, matches, counts);
  }

  /** With only the essays that match what is typed. */
  ShelfContents typed(String text) {
    FilterMatches now = matches.typed(text);
    return now == matches
        ? this
        : of(table, widths, readings, filter, order, sequence, now, counts);
  }

  /** With the sources of an essay as they were counted when it was opened; nothing moves. */
  ShelfContents counting(Essay read) {
    EssayTable other = table.counting(read);
    return other == table
        ? this
        : new ShelfContents(
            other,
            widths,
            readings,
            filter,
            order,
            sequence,
            matches,
            shown.in(other),
            lines,
            tags,
            untagged,
            counts,
            window);
  }

  EssayTable table() {
    return table;
  }

  ShelfWidths widths() {
    return widths;
  }

  Map<String, ReadingProgress> readings() {
    return readings;
  }

  ShelfFilter filter() {
    return filter;
  }

  SortOrder order() {
    return order;
  }

  ShownEssays shown() {
    return shown;
  }

  ShelfLines lines() {
    return lines;
  }

  /** The tags of the essays shown, by name. */
  List<TagCount> tags() {
    return tags;
  }

  /** Essays that are shown when no tag is chosen or left out. */
  int untagged() {
    return untagged;
  }

  ShelfCounts counts() {
    return counts;
  }

  /** How many essays the last letter of the filter was looked for in. */
  int tested() {
    return matches.tested();
  }
}
