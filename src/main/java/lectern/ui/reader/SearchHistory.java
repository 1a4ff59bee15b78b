package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.ui.panel.SearchPanel;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for in this session.
 *
 * @param words in its essays, the latest last
 * @param library the search of the library from which an essay was opened last, or null
 */
public record SearchHistory(List<String> words, @Nullable SearchPanel library) {
  /** Nothing was looked for yet. */
  public static final SearchHistory NONE = new SearchHistory(List.of(), null);

  /** Searches that are remembered; older ones are forgotten. */
  private static final int LENGTH = 100;

  public SearchHistory {
    words = List.copyOf(words);
  }

  /** The same with another search; whatever was looked for before is remembered once. */
  SearchHistory and(String latest) {
    var more = new ArrayList<>(words);
    more.remove(latest);
    more.add(latest);
    return new SearchHistory(more.size() > LENGTH ? more.subList(1, more.size()) : more, library);
  }

  /** The same with another search of the library. */
  public SearchHistory and(SearchPanel latest) {
    return new SearchHistory(words, latest);
  }

  /** The search so many steps back, 1 for the latest; empty where there is none. */
  String back(int steps) {
    return steps < 1 || steps > words.size() ? "" : words.get(words.size() - steps);
  }
}
