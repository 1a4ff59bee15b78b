package lectern.markdown;

/**
 * Finds markers in a text. It gathers the pairs of characters in the text once; these rule out most
 * markers, so that the text need not be searched for them.
 */
public final class MarkerIndex {
  /** Characters of ASCII; the others count as the first of them. */
  private static final int CHARACTERS = 128;

  private final String text;

  /** One bit for every pair. */
  private final long[] pairs = new long[CHARACTERS * CHARACTERS / Long.SIZE];

  /** Takes time in proportion to the text's length. */
  public MarkerIndex(String text) {
    this.text = text;
    int last = 0;
    for (int at = 0; at < text.length(); at++) {
      int next = number(text.charAt(at));
      add(last, next);
      last = next;
    }
    add(last, 0);
  }

  public String text() {
    return text;
  }

  /** Whether the text holds these characters side by side. */
  public boolean contains(String marker) {
    for (int at = 1; at < marker.length(); at++) {
      if (!holds(number(marker.charAt(at - 1)), number(marker.charAt(at)))) {
        return false;
      }
    }
    boolean pair = marker.length() == 2 && isKnown(marker.charAt(0)) && isKnown(marker.charAt(1));
    return pair || text.contains(marker);
  }

  /** Whether the text holds this character of ASCII. */
  public boolean contains(char character) {
    int row = character * CHARACTERS / Long.SIZE;
    return (pairs[row] | pairs[row + 1]) != 0;
  }

  /** Whether the text holds any of these markers. */
  public boolean containsAny(String... markers) {
    for (String marker : markers) { // no stream, whose classes a start would load
      if (contains(marker)) {
        return true;
      }
    }
    return false;
  }

  private static int number(char c) {
    return c < CHARACTERS ? c : 0;
  }

  private static boolean isKnown(char c) {
    return number(c) > 0;
  }

  private boolean holds(int first, int second) {
    int pair = first * CHARACTERS + second;
    return (pairs[pair / Long.SIZE] & (1L << pair)) != 0;
  }

  private void add(int first, int second) {
    int pair = first * CHARACTERS + second;
    pairs[pair / Long.SIZE] |= 1L << pair;
  }
}
