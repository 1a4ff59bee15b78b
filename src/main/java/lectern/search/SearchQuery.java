package lectern.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader asks a library for.
 *
 * @param text as it was typed
 */
public record SearchQuery(String text, List<Clause> clauses) {
  public SearchQuery {
    clauses = List.copyOf(clauses);
  }

  /**
   * Reads a query that is complete; never fails, as what makes no sense is taken for words.
   *
   * <p>Words, {@code "phrases"}, {@code tag:} {@code title:} {@code author:} {@code before:} {@code
   * after:} {@code is:} {@code lang:}, each of which {@code -} excludes.
   */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, new QueryParser(text, false).clauses());
  }

  /** Reads a query that is being typed: its last word may go on. */
  public static SearchQuery typed(String text) {
    return new SearchQuery(text, new QueryParser(text, true).clauses());
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** The words that a page must show, in the order they were typed. */
  List<Clause.Words> words() {
    var words = new ArrayList<Clause.Words>();
    for (Clause clause : clauses) {
      if (!clause.excluded() && clause.criterion() instanceof Clause.Words asked) {
        words.add(asked);
      }
    }
    return words;
  }

  /** The words that a title must show. */
  List<Clause.Words> titleWords() {
    var words = new ArrayList<Clause.Words>();
    for (Clause clause : clauses) {
      if (!clause.excluded() && clause.criterion() instanceof Clause.Title(Clause.Words asked)) {
        words.add(asked);
      }
    }
    return words;
  }
}
