package lectern.ui.shelf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of a library so far.
 *
 * @param progressById how far each essay has been read, by id; one without is unread
 * @param added the ids of the essays that were not there when the library was left last
 * @param complete whether the whole folder has been scanned
 * @param scannedPercent how much of it, in percent, where that takes long; else 0
 * @param partial which rows of the list are known, where these are not all; else null
 */
record LibraryState(
    EssayTable table,
    Map<String, ReadingProgress> progressById,
    Set<String> added,
    boolean complete,
    int scannedPercent,
    @Nullable PartialShelf partial) {

  /** Some rows of a list and what was said of all of it, as it was when it was left. */
  record PartialShelf(ShelfSummary summary, RowWindow rows) {}

  static final LibraryState NONE =
      new LibraryState(EssayTable.EMPTY, Map.of(), Set.of(), false, 0, null);

  LibraryState with(EssayTable other, boolean all) {
    return new LibraryState(other, progressById, added, all, all ? 0 : scannedPercent, null);
  }

  LibraryState with(PartialShelf some) {
    EssayTable rows = EssayTable.of(some.rows().essays());
    return new LibraryState(rows, progressById, added, complete, scannedPercent, some);
  }

  LibraryState with(Map<String, ReadingProgress> more) {
    var both = new HashMap<>(progressById);
    both.putAll(more);
    return new LibraryState(table, both, added, complete, scannedPercent, partial);
  }

  LibraryState withNew(Set<String> ids) {
    return new LibraryState(table, progressById, ids, complete, scannedPercent, partial);
  }

  LibraryState withProgress(int percent) {
    return new LibraryState(table, progressById, added, complete, complete ? 0 : percent, partial);
  }

  /** With the sources of an essay that was opened counted; it is not new any more. */
  LibraryState withOpened(Essay read) {
    var others = new HashSet<>(added);
    others.remove(read.id());
    return new LibraryState(
        table.withSources(read), progressById, others, complete, scannedPercent, partial);
  }

  /**
   * Whether an essay came after the library was left last, and was not opened or finished since.
   */
  boolean isNew(Essay essay) {
    ReadingProgress progress = progressById.getOrDefault(essay.id(), ReadingProgress.NONE);
    return added.contains(essay.id()) && progress.state() == ReadingProgress.ReadingState.UNREAD;
  }

  /** Whether all the rows of a screen are known that has an essay on it. */
  boolean surrounds(int index, int rows) {
    return partial == null || partial.rows().surrounds(index, rows, partial.summary().listed());
  }

  /** Every row of the table in an order; those of a part stand in theirs already. */
  int[] rows(Arrangement arrangement) {
    if (partial == null) {
      return table.rows(arrangement.order(), progressById);
    }
    var rows = new int[table.size()];
    Arrays.setAll(rows, row -> row);
    return rows;
  }

  ShelfWidths widths(Widths terminal) {
    if (partial == null) {
      return ShelfWidths.of(table, terminal);
    }
    ShelfSummary all = partial.summary();
    return new ShelfWidths(terminal, all.minutes(), all.tagCells(), all.years().size() > 1);
  }
}
