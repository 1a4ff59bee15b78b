package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the header and the panel below say of all essays; counted when one of them, its reading or
 * the drafts change, and not for every frame.
 *
 * @param total essays of the library, hidden drafts aside
 * @param hidden drafts that are hidden
 * @param unread those of the total that were never opened
 * @param added those of the total that came after the last visit, and were not opened since
 * @param continued of the total the one that was begun and read last, or null
 * @param newest whether no other of the total has a later date than that
 */
record ShelfCounts(
    int total, int hidden, int unread, int added, @Nullable Essay continued, boolean newest) {

  /** Looks at the readings, which are fewer than the essays. */
  static ShelfCounts of(LibraryState found, boolean drafts) {
    if (found.partial() != null) {
      return of(found.partial().summary());
    }
    EssayTable table = found.table();
    int hidden = drafts ? 0 : table.drafts();
    int total = table.size() - hidden;
    int read = 0;
    int row = -1;
    long last = Long.MIN_VALUE;
    for (var entry : found.progressById().entrySet()) {
      int at = table.row(entry.getKey());
      ReadingProgress progress = entry.getValue();
      boolean unread = progress.state() == ReadingProgress.ReadingState.UNREAD;
      if (at < 0 || unread || (table.isDraft(at) && !drafts)) {
        continue;
      }
      read++;
      boolean isBegun = progress.state() == ReadingProgress.ReadingState.BEGUN;
      boolean later = progress.lastRead() > last || (progress.lastRead() == last && at < row);
      if (isBegun && later) {
        row = at;
        last = progress.lastRead();
      }
    }
    Essay continued = row < 0 ? null : table.essays().get(row);
    return new ShelfCounts(
        total,
        hidden,
        total - read,
        added(found, drafts),
        continued,
        continued != null && isNewest(continued, table, drafts));
  }

  /** As they were when a shelf was left. */
  private static ShelfCounts of(ShelfSummary summary) {
    return new ShelfCounts(
        summary.total(),
        summary.hidden(),
        summary.unread(),
        0,
        summary.continued(),
        summary.newest());
  }

  private static int added(LibraryState found, boolean drafts) {
    EssayTable table = found.table();
    int added = 0;
    for (String id : found.added()) {
      int row = table.row(id);
      boolean shown = row >= 0 && (drafts || !table.isDraft(row));
      added += shown && found.isNew(table.essays().get(row)) ? 1 : 0;
    }
    return added;
  }

  private static boolean isNewest(Essay essay, EssayTable table, boolean drafts) {
    Essay newest = table.newest(drafts);
    EssayDate date = essay.head().date();
    EssayDate latest = newest == null ? null : newest.head().date();
    return latest == null || (date != null && date.compareTo(latest) >= 0);
  }
}
