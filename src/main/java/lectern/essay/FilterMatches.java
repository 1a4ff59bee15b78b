package lectern.essay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which essays of a table match what is typed into the filter. A letter more is looked for only
 * among the matches before it; a letter less is known already.
 */
public final class FilterMatches {
  private final FilterColumn texts;
  private final List<FilterWord> words;
  private final BitSet rows;
  private final int tested;

  /** The matches that these were found among, or null where that was the whole table. */
  private final @Nullable FilterMatches before;

  private FilterMatches(
      FilterColumn texts,
      List<FilterWord> words,
      BitSet rows,
      int tested,
      @Nullable FilterMatches before) {
    this.texts = texts;
    this.words = words;
    this.rows = rows;
    this.tested = tested;
    this.before = before;
  }

  /** All essays of a table, as nothing is typed. */
  public static FilterMatches all(EssayTable table) {
    return new FilterMatches(table.texts(), List.of(), table.all(), 0, null);
  }

  /** The essays in which every word of a text is found. */
  public FilterMatches typed(String text) {
    List<FilterWord> wanted = FilterWord.of(text.strip().split(" +", -1));
    FilterMatches known = this;
    while (known.before != null && !implies(wanted, known.words)) {
      known = known.before;
    }
    var left = new ArrayList<>(wanted);
    left.removeAll(known.words);
    return left.isEmpty() ? known : known.narrowed(wanted, left);
  }

  private FilterMatches narrowed(List<FilterWord> wanted, List<FilterWord> left) {
    var found = (BitSet) rows.clone();
    int looks = 0;
    for (int row = found.nextSetBit(0); row >= 0; row = found.nextSetBit(row + 1)) {
      looks++;
      if (!texts.hasAll(row, left)) {
        found.clear(row);
      }
    }
    return new FilterMatches(texts, wanted, found, looks, this);
  }

  private static boolean implies(List<FilterWord> wanted, List<FilterWord> known) {
    for (FilterWord word : known) {
      if (wanted.stream().noneMatch(one -> one.implies(word))) {
        return false;
      }
    }
    return true;
  }

  /** How many essays were looked at for the last letter. */
  public int tested() {
    return tested;
  }

  /** The rows of the table that match; not to be changed. */
  public BitSet rows() {
    return rows;
  }
}
