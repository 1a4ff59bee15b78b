package lectern.ui.shelf;

import java.util.BitSet;
import lectern.essay.EssayTable;
import lectern.essay.ReadingTime;
import lectern.essay.Tag;
import lectern.text.Widths;

/**
 * The column widths that all essays need, computed once per table and not per frame.
 *
 * @param terminal how many cells the terminal takes for a text
 * @param minutes for how long one takes to read
 * @param tags for a tag with its sign and its count; 0 where no essay has any, or none will
 * @param years whether they are of several years, so that a histogram says something
 */
record ShelfWidths(Widths terminal, int minutes, int tags, boolean years) {
  /** Cells of the sign before a tag, and of the indent of one nested in another. */
  private static final int SIGN = 2;

  private static final int INDENT = 2;

  /**
   * @param complete whether no essays are still to come
   */
  static ShelfWidths of(EssayTable table, boolean complete, Widths terminal) {
    int tag = 0;
    for (Tag one : table.tags()) {
      tag = Math.max(tag, cells(one.name(), terminal));
    }
    int minutes = 0;
    BitSet each = table.minutes();
    for (int one = each.nextSetBit(0); one >= 0; one = each.nextSetBit(one + 1)) {
      minutes = Math.max(minutes, ReadingTime.words(one).length());
    }
    boolean untagged = table.tags().isEmpty() && (complete || table.size() > 0);
    int tags = untagged ? 0 : SIGN + tag + 1 + Integer.toString(table.size()).length();
    return new ShelfWidths(terminal, minutes, tags, table.yearCount() > 1);
  }

  /** A nested tag stands indented under its prefixes, each on a line of its own. */
  private static int cells(String name, Widths widths) {
    int cells = 0;
    int indent = 0;
    for (String part : name.split("/", -1)) {
      cells = Math.max(cells, indent + widths.of(part));
      indent += INDENT;
    }
    return cells;
  }
}
