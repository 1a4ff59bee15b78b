package lectern.essay;

import java.util.List;
import lectern.document.PlainTextRange;
import lectern.document.TextAnchor;

/**
 * An essay that was found.
 *
 * @param titleHits where words of the query stand in its title, in characters, ascending
 * @param passage its best sentence; without hits where the words stand only in its head
 * @param more how many hits there are in the text beside those in the passage
 * @param anchor of the first hit in the passage; {@link TextAnchor#START} where it has none
 */
public record SearchResult(
    Essay essay, List<PlainTextRange> titleHits, Snippet passage, int more, TextAnchor anchor) {
  public SearchResult {
    titleHits = List.copyOf(titleHits);
  }
}
