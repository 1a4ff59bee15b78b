package lectern.essay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which essays of a table match what is typed into the filter. After another letter only the
 * earlier matches are tested; after a deleted letter the result is known already.
 */
public final class FilterMatches {
  private final FilterColumn texts;
  private final List<FilterWord> words;
  private final BitSet rows;

  /** These, and all that may match when more is typed: in a longer word a letter may be missing. */
  private final BitSet possible;

  private final int tested;

  /** The matches that these were found among, or null where that was the whole table. */
  private final @Nullable FilterMatches before;

  private FilterMatches(
      FilterColumn texts,
      List<FilterWord> words,
      BitSet rows,
      BitSet possible,
      int tested,
      @Nullable FilterMatches before) {
    this.texts = texts;
    this.words = words;
    this.rows = rows;
    this.possible = possible;
    this.tested = tested;
    this.before = before;
  }

  /** All essays of a table, as nothing is typed. */
  public static FilterMatches all(EssayTable table) {
    BitSet rows = table.all();
    return new FilterMatches(table.texts(), List.of(), rows, rows, 0, null);
  }

  /** The essays in which every word of a text is found. */
  public FilterMatches refine(String text) {
    List<FilterWord> wanted = FilterWord.of(text.strip().split(" +", -1));
    FilterMatches known = this;
    while (known.before != null && !continues(wanted, known.words)) {
      known = known.before;
    }
    // Without its own beginning beside it, a word may be found in more essays.
    boolean same = known.words.containsAll(wanted) && wanted.containsAll(known.words);
    return same ? known : known.narrow(wanted);
  }

  private FilterMatches narrow(List<FilterWord> wanted) {
    var found = (BitSet) possible.clone();
    var may = (BitSet) possible.clone();
    var changed = new ArrayList<>(wanted);
    changed.removeAll(words);
    int tested = 0;
    for (int row = found.nextSetBit(0); row >= 0; row = found.nextSetBit(row + 1)) {
      tested++;
      // what was found for the other words is known of the rows that matched
      if (!texts.hasAll(row, rows.get(row) ? changed : wanted)) {
        found.clear(row);
        if (!texts.mayHaveAll(row, changed)) {
          may.clear(row);
        }
      }
    }
    return new FilterMatches(texts, wanted, found, may, tested, this);
  }

  private static boolean continues(List<FilterWord> wanted, List<FilterWord> known) {
    return known.stream().allMatch(word -> wanted.stream().anyMatch(one -> one.continues(word)));
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
