package lectern.document;

import java.util.Arrays;
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
}
