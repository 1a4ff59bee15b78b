package lectern.ui.shelf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lectern.essay.Essay;
import lectern.essay.EssayTable;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * What has been found of a library so far.
 *
 * @param readings how far each essay has been read, by id; one without is unread
 * @param complete whether the whole folder has been walked
 * @param walked how much of it, in percent, where that takes long; else 0
 * @param part which rows of the list are known, where these are not all; else null
 */
record FoundEssays(
    EssayTable table,
    Map<String, ReadingProgress> readings,
    boolean complete,
    int walked,
    @Nullable PartialShelf part) {

  /** Some rows of a list and what was said of all of it, as it was when it was left. */
  record PartialShelf(ShelfSummary summary, RowWindow rows) {}

  static final FoundEssays NONE = new FoundEssays(EssayTable.EMPTY, Map.of(), false, 0, null);

  FoundEssays with(EssayTable other, boolean all) {
    return new FoundEssays(other, readings, all, all ? 0 : walked, null);
  }

  FoundEssays with(PartialShelf some) {
    EssayTable rows = EssayTable.of(some.rows().essays());
    return new FoundEssays(rows, readings, complete, walked, some);
  }

  FoundEssays with(Map<String, ReadingProgress> more) {
    var both = new HashMap<>(readings);
    both.putAll(more);
    return new FoundEssays(table, both, complete, walked, part);
  }

  FoundEssays walking(int percent) {
    return new FoundEssays(table, readings, complete, complete ? 0 : percent, part);
  }

  FoundEssays counting(Essay read) {
    return new FoundEssays(table.counting(read), readings, complete, walked, part);
  }

  /** Whether all the rows of a screen are known that has an essay on it. */
  boolean surrounds(int index, int rows) {
    return part == null || part.rows().surrounds(index, rows, part.summary().total());
  }

  /** Every row of the table in an order; those of a part stand in theirs already. */
  int[] rows(SortOrder order) {
    if (part == null) {
      return table.rows(order, readings);
    }
    var rows = new int[table.size()];
    Arrays.setAll(rows, row -> row);
    return rows;
  }

  ShelfCounts counts(boolean drafts) {
    return part == null ? ShelfCounts.of(table, readings, drafts) : ShelfCounts.of(part.summary());
  }

  ShelfWidths widths() {
    return part == null
        ? ShelfWidths.of(table)
        : new ShelfWidths(part.summary().minutes(), part.summary().tagCells());
  }
}
