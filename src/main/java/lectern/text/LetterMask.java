package lectern.text;

/**
 * Which letters stand in a folded text, in the bits of a number: those from a to z and the digits
 * each have one of their own, all other characters share the rest.
 */
public final class LetterMask {
  private static final int LETTERS = 26;
  private static final int ALONE = LETTERS + 10;

  private LetterMask() {}

  /** The letters of a folded text. */
  public static long of(String folded) {
    long letters = 0;
    for (int i = 0; i < folded.length(); i++) {
      letters |= 1L << bit(folded.charAt(i));
    }
    return letters;
  }

  private static int bit(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= '0' && c <= '9' ? LETTERS + c - '0' : ALONE + c % (Long.SIZE - ALONE);
  }

  /** Whether all letters of the second are among the first; where not, no text holds the other. */
  public static boolean containsAll(long letters, long wanted) {
    return (letters & wanted) == wanted;
  }
}
