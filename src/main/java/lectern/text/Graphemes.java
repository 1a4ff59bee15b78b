package lectern.text;

import java.util.ArrayList;
import java.util.List;

/** Extended grapheme clusters (UAX #29): what a reader takes for one character. */
public final class Graphemes {
  private Graphemes() {}

  /**
   * The offset after the cluster that starts at {@code start}, which lies inside the text.
   *
   * <p>Takes time in proportion to the cluster, not to the text.
   */
  public static int next(CharSequence text, int start) {
    return next(text, start, text.length());
  }

  /** The offsets at which the clusters of a text start, ascending. */
  public static List<Integer> starts(CharSequence text) {
    var starts = new ArrayList<Integer>(text.length());
    for (int at = 0; at < text.length(); at = next(text, at)) {
      starts.add(at);
    }
    return starts;
  }

  /** As {@link #next(CharSequence, int)} in a text that ends at {@code end}. */
  static int next(CharSequence text, int start, int end) {
    int second = start + 1;
    if (second >= end) {
      return end;
    }
    if (SimpleCharacters.isSimple(text.charAt(start))
        && SimpleCharacters.isSimple(text.charAt(second))) {
      return second;
    }
    int codePoint = codePointAt(text, start, end);
    var cluster = new ClusterRules(CharacterTable.of(codePoint));
    int at = start + Character.charCount(codePoint);
    while (at < end) {
      codePoint = codePointAt(text, at, end);
      if (!cluster.takes(CharacterTable.of(codePoint))) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return end;
  }

  /** A surrogate without its other half counts as a code point of its own. */
  static int codePointAt(CharSequence text, int at, int end) {
    char high = text.charAt(at);
    if (Character.isHighSurrogate(high) && at + 1 < end) {
      char low = text.charAt(at + 1);
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(high, low);
      }
    }
    return high;
  }
}
