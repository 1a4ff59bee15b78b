package lectern.document;

import java.util.Arrays;
import java.util.List;
import lectern.text.Graphemes;

/** Where words stand in a text, in reading order; no character belongs to two of them. */
public final class SearchHits {
  private final String text;
  private final int[] firsts;
  private final int[] lasts;

  /**
   * @param firsts offsets of the first character of each hit, ascending
   * @param lasts offsets of the last character of each hit
   */
  SearchHits(String text, int[] firsts, int[] lasts) {
    this.text = text;
    this.firsts = firsts;
    this.lasts = lasts;
  }

  /** Hits that were found by other means than their letters: ascending, none inside another. */
  public static SearchHits at(String text, List<PlainTextRange> places) {
    int[] firsts = new int[places.size()];
    int[] lasts = new int[places.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = places.get(i).start();
      lasts[i] = text.offsetByCodePoints(places.get(i).end(), -1);
    }
    return new SearchHits(text, firsts, lasts);
  }

  /** How many there are. */
  public int count() {
    return firsts.length;
  }

  /** One of them, counted from 0. */
  public PlainTextRange at(int index) {
    return new PlainTextRange(firsts[index], Graphemes.next(text, lasts[index]));
  }

  /** The first that begins at this offset or after it; {@link #count} when none does. */
  public int from(int offset) {
    int found = Arrays.binarySearch(firsts, offset);
    return found < 0 ? -found - 1 : found;
  }

  /** The one that begins nearest to this offset, or -1 when there is none. */
  public int nearest(int offset) {
    int after = from(offset);
    if (after == 0 || after == count()) {
      return after == count() ? count() - 1 : 0;
    }
    return firsts[after] - offset <= offset - firsts[after - 1] ? after : after - 1;
  }
}
