package lectern.ui.shelf;

import java.util.Map;
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
 * @param continued of the total the one that was begun and read last, or null
 * @param newest whether no other of the total has a later date than that
 */
record ShelfCounts(int total, int hidden, int unread, @Nullable Essay continued, boolean newest) {

  /** Looks at the readings, which are fewer than the essays. */
  static ShelfCounts of(EssayTable table, Map<String, ReadingProgress> readings, boolean drafts) {
    int hidden = drafts ? 0 : table.drafts();
    int total = table.size() - hidden;
    int read = 0;
    int row = -1;
    long last = Long.MIN_VALUE;
    for (var entry : readings.entrySet()) {
      int at = table.row(entry.getKey());
      ReadingProgress reading = entry.getValue();
      boolean unread = reading.state() == ReadingProgress.ReadingState.UNREAD;
      if (at < 0 || unread || (table.isDraft(at) && !drafts)) {
        continue;
      }
      read++;
      boolean begun = reading.state() == ReadingProgress.ReadingState.BEGUN;
      boolean later = reading.lastRead() > last || (reading.lastRead() == last && at < row);
      if (begun && later) {
        row = at;
        last = reading.lastRead();
      }
    }
    Essay continued = row < 0 ? null : table.essays().get(row);
    return new ShelfCounts(
        total,
        hidden,
        total - read,
        continued,
        continued != null && isNewest(continued, table, drafts));
  }

  /** As they were when a shelf was left. */
  static ShelfCounts of(ShelfSummary summary) {
    return new ShelfCounts(
        summary.total(), summary.hidden(), summary.unread(), summary.continued(), summary.newest());
  }

  private static boolean isNewest(Essay essay, EssayTable table, boolean drafts) {
    Essay newest = table.newest(drafts);
    EssayDate date = essay.head().date();
    EssayDate latest = newest == null ? null : newest.head().date();
    return latest == null || (date != null && date.compareTo(latest) >= 0);
  }
}
