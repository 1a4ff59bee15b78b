package lectern.essay;

import java.util.List;
import lectern.document.PlainTextRange;

/**
 * A sentence of an essay with the words that were looked for.
 *
 * @param words on one line, at most some 240 characters; {@code …} stands where a longer sentence
 *     was cut
 * @param hits where they stand in these words, in characters, ascending
 */
public record Snippet(String words, List<PlainTextRange> hits) {
  public Snippet {
    hits = List.copyOf(hits);
  }
}
