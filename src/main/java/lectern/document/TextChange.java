package lectern.document;

/**
 * An edit of a text: the one range outside of which nothing changed.
 *
 * @param start offset of its first character, in both texts
 * @param beforeEnd offset after its last character in the text before
 * @param afterEnd offset after its last character in the text after
 */
public record TextChange(String before, String after, int start, int beforeEnd, int afterEnd) {
  /** Characters by which a place inside the stretch is known again. */
  private static final int WORDS = 24;

  /** Stands for an offset whose words are gone. */
  public static final int GONE = -1;

  /** What was changed between two texts. */
  public static TextChange of(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < most - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new TextChange(before, after, start, before.length() - same, after.length() - same);
  }

  /** Where the words at an offset stand now, or {@link #GONE}. */
  public int offset(int offset) {
    if (offset < start || offset == 0) {
      return offset;
    }
    if (offset >= beforeEnd) {
      return offset - beforeEnd + afterEnd;
    }
    return found(offset);
  }

  /** Whether all words of a range stand together from this offset on now. */
  public boolean hasSame(PlainTextRange range, int now) {
    return now != GONE
        && after.regionMatches(now, before, range.start(), range.end() - range.start());
  }

  /** The nearest place in the changed stretch that has the words after this one. */
  private int found(int offset) {
    String words = before.substring(offset, Math.min(before.length(), offset + WORDS));
    int best = GONE;
    for (int at = after.indexOf(words, start);
        at >= 0 && at < afterEnd;
        at = after.indexOf(words, at + 1)) {
      if (best != GONE && Math.abs(at - offset) > Math.abs(best - offset)) {
        break;
      }
      best = at;
    }
    return best;
  }
}
