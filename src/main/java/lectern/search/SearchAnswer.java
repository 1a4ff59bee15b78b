package lectern.search;

import java.util.List;
import lectern.essay.SearchResult;

/**
 * What a library answers to a query.
 *
 * @param query as it was asked
 * @param results best first, no more than were asked for; without words in the query newest first
 * @param total how many essays answer to it
 * @param suggestions queries with near spellings of words that no essay holds; only without results
 */
public record SearchAnswer(
    SearchQuery query, List<SearchResult> results, int total, List<String> suggestions) {
  public SearchAnswer {
    results = List.copyOf(results);
    suggestions = List.copyOf(suggestions);
  }
}
