package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayGroup;
import lectern.essay.EssayList;
import lectern.essay.EssayTable;
import lectern.essay.FilterMatches;
import lectern.essay.Grouping;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfCounts;
import lectern.essay.ShelfFilter;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import lectern.essay.YearCount;
import lectern.text.Widths;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf shows: a pure function of the essays found and the query. It is computed again
 * when either changes, not when the cursor moves, and reuses the unchanged parts of the last
 * listing.
 *
 * <p>Essays that are sorted by when they were read keep their places while they are read.
 */
final class ShelfContents {
  private final LibraryState found;
  private final ShelfQuery query;

  /** Every row of the table, in the order. */
  private final int[] sequence;

  private final FilterMatches matches;
  private final EssayList shown;

  /** How many essays are shown, each once. */
  private final int total;

  private final ShelfLines lines;
  private final List<TagCount> tags;
  private final List<YearCount> years;
  private final int untagged;
  private final ShelfCounts counts;
  private final ShelfWidths widths;

  /** Of a shelf before anything has been found. */
  ShelfContents(Widths terminal) {
    found = LibraryState.NONE;
    query = ShelfQuery.ALL;
    sequence = new int[0];
    matches = FilterMatches.all(found.table());
    shown = EssayList.of(found.table(), sequence, matches.rows());
    lines = ShelfLines.of(shown, shown.groups(), query.arrangement());
    total = 0;
    tags = List.of();
    years = List.of();
    untagged = 0;
    counts = found.counts(false);
    widths = found.widths(terminal);
  }

  private ShelfContents(LibraryState found, ShelfQuery query, ShelfContents before) {
    this.found = found;
    this.query = query;
    EssayTable table = found.table();
    ShelfFilter filter = query.filter();
    boolean sameRows = table.hasRowsOf(before.found.table());
    boolean sameOrder = sameRows && query.order() == before.query.order();
    boolean sameGroups = query.arrangement().equals(before.query.arrangement());
    boolean sameDrafts = filter.drafts() == before.query.filter().drafts();
    sequence = sameOrder ? before.sequence : found.rows(query.arrangement());
    matches = (sameRows ? before.matches : FilterMatches.all(table)).refine(query.words());
    boolean sameWidths =
        sameRows && (table.size() > 0 || found.complete() == before.found.complete());
    widths = sameWidths ? before.widths : found.widths(before.widths.terminal());
    counts =
        sameDrafts && found.equals(before.found) ? before.counts : found.counts(filter.drafts());
    if (sameOrder
        && sameGroups
        && matches == before.matches
        && filter.equals(before.query.filter())) {
      shown = before.shown.in(table);
      total = before.total;
      lines = before.lines;
      tags = before.tags;
      years = before.years;
      untagged = before.untagged;
      return;
    }
    BitSet passing = table.passing(matches.rows(), filter);
    ShelfFilter byDraft = ShelfFilter.NONE.withDrafts(filter.drafts());
    total = passing.cardinality();
    Grouping grouping = query.arrangement().grouping();
    shown =
        grouping.isByTime() || found.partial() != null
            ? EssayList.of(table, sequence, passing)
            : EssayList.ofGroups(table, sequence, passing, grouping);
    lines =
        found.partial() == null
            ? ShelfLines.of(shown, shown.groups(), query.arrangement())
            : ShelfLines.of(shown, found.partial().rows().groups(), query.arrangement());
    tags =
        found.partial() == null ? tags(table, passing, filter) : found.partial().summary().tags();
    years = found.partial() == null ? table.years(passing) : found.partial().summary().years();
    untagged =
        found.partial() != null
            ? counts.total()
            : filter.filtersByTag() ? table.passing(matches.rows(), byDraft).cardinality() : total;
  }

  /** What is shown of these essays when this is asked; {@code before} saves work. */
  static ShelfContents of(LibraryState found, ShelfQuery query, ShelfContents before) {
    boolean same = found.equals(before.found) && query.asksAs(before.query);
    return same ? before : new ShelfContents(found, query, before);
  }

  /** Whether the list is the very one of another listing, so that nothing moved. */
  @SuppressWarnings("ReferenceEquality") // one key must not compare a hundred thousand essays
  boolean hasListOf(ShelfContents other) {
    return lines == other.lines;
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

  /** What is shown first the next time, or null where that is nothing or all. */
  @Nullable ShelfSummary summary() {
    if (found.partial() != null || found.table().size() <= ShelfSummary.FEW) {
      return null;
    }
    ShelfQuery everything = query.withFilter(ShelfFilter.NONE).withPrompt(Prompt.EMPTY, false);
    ShelfContents all = of(found, everything, this);
    var windows = new ArrayList<RowWindow>();
    windows.add(RowWindow.around(0, all.shown));
    Essay last = all.lastRead();
    if (last != null) {
      windows.add(RowWindow.around(all.shown.place(last.id()), all.shown));
    }
    return new ShelfSummary(
        query.arrangement(),
        all.shown.size(),
        all.counts,
        widths.minutes(),
        widths.tags(),
        all.tags.subList(0, Math.min(all.tags.size(), ShelfSummary.MOST_TAGS)),
        all.years,
        ShelfSummary.latest(found.progressById()),
        windows);
  }

  /** Of the essays that are shown the one read last, or null where none was ever read. */
  @Nullable Essay lastRead() {
    int latest = -1;
    long last = Long.MIN_VALUE;
    for (var entry : found.progressById().entrySet()) {
      ReadingProgress progress = entry.getValue();
      boolean unread = progress.state() == ReadingProgress.ReadingState.UNREAD;
      int place = unread ? -1 : shown.place(entry.getKey());
      boolean later = progress.lastRead() > last || (progress.lastRead() == last && place < latest);
      if (place >= 0 && later) {
        latest = place;
        last = progress.lastRead();
      }
    }
    return latest < 0 ? null : shown.get(latest);
  }

  ShelfFilter filter() {
    return query.filter();
  }

  EssayList shown() {
    return shown;
  }

  /** How many essays are shown, each once. */
  int total() {
    return total;
  }

  /**
   * The place of the essay that stands at one of another list, in the same group if it can; or -1.
   */
  int place(int essay, ShelfContents before) {
    String id = before.shown.get(essay).id();
    int group = before.lines.group(essay);
    String heading = group < 0 ? "" : before.lines.groups().get(group).heading();
    for (int same = 0; same < shown.groups().size(); same++) {
      EssayGroup inGroup = shown.groups().get(same);
      int place =
          inGroup.heading().equals(heading)
              ? shown.place(id, inGroup.first(), lines.end(same))
              : -1;
      if (place >= 0) {
        return place;
      }
    }
    return shown.place(id);
  }

  ShelfLines lines() {
    return lines;
  }

  /** The tags of the essays shown, by name. */
  List<TagCount> tags() {
    return tags;
  }

  /** How many of the essays shown are of each year, newest first. */
  List<YearCount> years() {
    return years;
  }

  /** Essays that are shown when no tag is chosen or left out. */
  int untagged() {
    return untagged;
  }

  ShelfCounts counts() {
    return counts;
  }

  ShelfWidths widths() {
    return widths;
  }
}
