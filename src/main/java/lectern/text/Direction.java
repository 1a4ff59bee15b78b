package lectern.text;

/** Which way text runs: from left to right, or, as Hebrew and Arabic, from right to left. */
public final class Direction {
  private static final char HEBREW = '\u0590';
  private static final char AFTER_ARABIC = '\u0900';
  private static final char PRESENTATION_FORMS = '\uFB1D';
  private static final char MARK = '\u200F';

  /** What {@link #mirrored} turns around, each beside its mirror image. */
  private static final String PAIRS = "()[]{}<>«»‹›≤≥⟨⟩⁅⁆⁽⁾₍₎❨❩❪❫❬❭❮❯⟦⟧⟪⟫⦅⦆⌈⌉⌊⌋";

  private Direction() {}

  /** Whether a character may have to do with right-to-left text; a quick no for most texts. */
  private static boolean concerns(char c) {
    return c >= HEBREW
        && (c < AFTER_ARABIC
            || c == MARK
            || c >= PRESENTATION_FORMS
            // Beyond U+10800: the scripts of the past, Adlam and others.
            || (c >= '\uD802' && c <= '\uD83B'));
  }

  /** Whether there is anything that runs from right to left. */
  public static boolean hasRightToLeft(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (concerns(text.charAt(at))
          && isRightToLeft(Graphemes.codePointAt(text, at, text.length()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the part of a text from {@code start} to {@code end} is to be read from right to left:
   * its first letter is (UAX #9, P2 and P3).
   */
  public static boolean isRightToLeft(CharSequence text, int start, int end) {
    int at = start;
    while (at < end) {
      int codePoint = Graphemes.codePointAt(text, at, end);
      if (isRightToLeft(codePoint)) {
        return true;
      }
      if (Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A cluster as it looks in text from right to left: brackets open the other way (UAX #9, L4). */
  public static String mirrored(String cluster) {
    int at = cluster.length() == 1 ? PAIRS.indexOf(cluster.charAt(0)) : -1;
    return at < 0 ? cluster : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
  }
}
