package lectern.ui.panel;

import java.util.List;
import lectern.essay.SearchResult;
import lectern.ui.loop.IndexProgress;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * A search of the library: what is typed, and what was found for it.
 *
 * @param typing whether characters go to the prompt
 * @param readsFirst whether the best result is to be read as soon as it comes
 * @param answered the query that results and suggestions answer
 * @param results best first
 * @param total how many essays answer, of which the results may only be the first
 * @param wanted how many results were asked for
 * @param suggestions queries with near spellings, where there are no results
 * @param selected index of the selected result, or suggestion
 */
public record SearchPanel(
    Prompt prompt,
    boolean typing,
    boolean readsFirst,
    String answered,
    List<SearchResult> results,
    int total,
    int wanted,
    List<String> suggestions,
    int selected,
    IndexProgress progress)
    implements Panel {

  /** Results that are asked for first. */
  public static final int FIRST = 100;

  /** This near the last result, more are requested. */
  private static final int NEAR = 30;

  /** Before anything is typed. */
  public static final SearchPanel EMPTY = of(Prompt.EMPTY, IndexProgress.NONE);

  public SearchPanel {
    results = List.copyOf(results);
    suggestions = List.copyOf(suggestions);
  }

  private static SearchPanel of(Prompt prompt, IndexProgress progress) {
    return new SearchPanel(prompt, true, false, "", List.of(), 0, FIRST, List.of(), 0, progress);
  }

  /** What is typed. */
  public String query() {
    return prompt.text();
  }

  /** Whether what was found is for what is typed now. */
  public boolean isAnswered() {
    return answered.equals(query());
  }

  /** How many lines there are to choose from. */
  public int count() {
    return results.isEmpty() ? suggestions.size() : results.size();
  }

  /** The result that is selected, or null when there is none. */
  public @Nullable SearchResult result() {
    return selected < results.size() ? results.get(selected) : null;
  }

  /** The spelling that is selected, or null. */
  public @Nullable String suggestion() {
    return results.isEmpty() && selected < suggestions.size() ? suggestions.get(selected) : null;
  }

  /** With another line typed; the old results stand until new ones come. */
  public SearchPanel withPrompt(Prompt other) {
    return other.text().isBlank()
        ? of(other, progress)
        : new SearchPanel(
            other, true, false, answered, results, total, FIRST, suggestions, selected, progress);
  }

  /**
   * With an answer to what is typed. The first is selected, but for an answer that comes again:
   * then the same essay stays selected, and the beginning of an answer is not taken for all of it.
   */
  public SearchPanel withResults(
      String query, List<SearchResult> found, int all, List<String> near) {
    if (isAnswered() && found.size() < Math.min(Math.min(wanted, all), results.size())) {
      return this;
    }
    int place = 0;
    SearchResult before = isAnswered() ? result() : null;
    for (int i = 0; i < found.size() && before != null; i++) {
      place = found.get(i).essay().id().equals(before.essay().id()) ? i : place;
    }
    boolean waits = readsFirst && found.isEmpty() && progress.isUnderWay();
    return new SearchPanel(prompt, typing, waits, query, found, all, wanted, near, place, progress);
  }

  /** With the index so far. */
  public SearchPanel withProgress(IndexProgress now) {
    return new SearchPanel(
        prompt, typing, readsFirst, answered, results, total, wanted, suggestions, selected, now);
  }

  /** With this line selected, or the nearest there is. */
  public SearchPanel select(int index) {
    int place = Math.clamp(index, 0, Math.max(0, count() - 1));
    return new SearchPanel(
        prompt, typing, false, answered, results, total, wanted, suggestions, place, progress);
  }

  /** With more results asked for, where there are more and the selected one is near the last. */
  public SearchPanel withMoreWanted() {
    boolean near = selected + NEAR >= results.size() && results.size() < total;
    return near && isAnswered() && results.size() >= wanted
        ? new SearchPanel(
            prompt,
            typing,
            readsFirst,
            answered,
            results,
            total,
            2 * wanted,
            suggestions,
            selected,
            progress)
        : this;
  }

  /** With keys going to the prompt, or to the results. */
  public SearchPanel typing(boolean words) {
    return new SearchPanel(
        prompt, words, false, answered, results, total, wanted, suggestions, selected, progress);
  }

  /** To be read as soon as it is answered. */
  public SearchPanel withReadFirst() {
    return new SearchPanel(
        prompt, typing, true, answered, results, total, wanted, suggestions, selected, progress);
  }
}
