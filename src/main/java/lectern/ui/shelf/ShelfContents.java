package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.FilterMatches;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfFilter;
import lectern.essay.ShownEssays;
import lectern.essay.SortOrder;
import lectern.essay.Tag;
import lectern.essay.TagCount;

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
      ShelfCounts counts) {
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
  static final ShelfContents NONE =
      new ShelfContents(
          EssayTable.EMPTY,
          ShelfWidths.of(EssayTable.EMPTY),
          Map.of(),
          ShelfFilter.NONE,
          SortOrder.DATE,
          new int[0],
          FilterMatches.all(EssayTable.EMPTY),
          ShownEssays.of(EssayTable.EMPTY, new int[0], new BitSet()),
          ShelfLines.of(List.of(), SortOrder.DATE),
          List.of(),
          0,
          ShelfCounts.of(EssayTable.EMPTY, Map.of(), false));

  private static ShelfContents of(
      EssayTable table,
      ShelfWidths widths,
      Map<String, ReadingProgress> readings,
      ShelfFilter filter,
      SortOrder order,
      int[] sequence,
      FilterMatches matches,
      ShelfCounts counts) {
    BitSet passing = table.passing(matches, filter);
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
        filter.byTag() ? table.passing(matches, untagged).cardinality() : shown.size(),
        counts);
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

  /** The same of other essays. */
  ShelfContents with(EssayTable other) {
    return other == table
        ? this
        : of(
            other,
            ShelfWidths.of(other),
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
    ShelfCounts now = ShelfCounts.of(table, all, filter.drafts());
    return new ShelfContents(
        table, widths, all, filter, order, sequence, matches, shown, lines, tags, untagged, now);
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
            counts);
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
