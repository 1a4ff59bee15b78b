package lectern.layout.paragraph;

import java.util.function.IntUnaryOperator;
import lectern.layout.Style.StyleRole;
import lectern.text.BinarySearch;
import org.jspecify.annotations.Nullable;

/**
 * How far the quotation marks that a line begins with stand outside its measure, so that its words
 * align with those of the other lines: by their own width, or not at all where that is too much.
 *
 * @param order of the text's words, or null where all run from left to right
 * @param most cells that are free outside the measure
 */
record HangingQuotes(RunningText text, @Nullable VisualOrder order, int most)
    implements IntUnaryOperator {
  /** A mark that a line begins with opens a quotation, or leaves something out, as in ’tis. */
  private static final String QUOTES = "\"'“”„‟‘’‚‛«»‹›「『﹁﹃";

  /** The spaces that stand inside guillemets. */
  private static final String BOUND = "\u00A0\u202F";

  @Override
  public int applyAsInt(int from) {
    if (most == 0) {
      return 0;
    }
    String words = text.text();
    int at = from;
    while (at < words.length() && QUOTES.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    if (at == from) {
      return 0;
    }
    while (at < words.length() && BOUND.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    int cells = text.measured().cells(from, at);
    return cells <= most && isBeforeWord(at) && isAtEdge(from) && !isCode(from) ? cells : 0;
  }

  private boolean isBeforeWord(int at) {
    return at < text.text().length() && !Character.isWhitespace(text.text().charAt(at));
  }

  /** Inside words that run the other way, what is read first is not seen at the line's edge. */
  private boolean isAtEdge(int from) {
    return order == null || order.runsAsText(from);
  }

  private boolean isCode(int from) {
    int low =
        BinarySearch.last(
            0, text.runs().size() - 1, middle -> text.runs().get(middle).start() <= from);
    return text.runs().get(low).style().role() == StyleRole.CODE;
  }
}
