package lectern.terminal.input;

/**
 * Puts the bytes of one character together; what is not UTF-8 becomes U+FFFD, one for each maximal
 * part (Unicode 16, section 3.9).
 */
final class Utf8Decoder {
  /** The character is not complete. */
  static final int MORE = -1;

  private static final int REPLACEMENT = 0xfffd;

  private int point;
  private int missing;

  /** What the next byte has to lie between: narrower after some first bytes (table 3-7). */
  private int least;

  private int most;

  boolean pending() {
    return missing > 0;
  }

  boolean continues(int b) {
    return b >= least && b <= most;
  }

  /** Gives up the character that is pending. */
  int broken() {
    missing = 0;
    return REPLACEMENT;
  }

  /** Takes a byte from 0x80 on, which continues what is pending if anything is. */
  int feed(int b) {
    if (missing == 0) {
      return first(b);
    }
    point = point << 6 | (b & 0x3f);
    least = 0x80;
    most = 0xbf;
    return --missing == 0 ? point : MORE;
  }

  private int first(int b) {
    if (b < 0xc2 || b > 0xf4) {
      return REPLACEMENT;
    }
    missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    point = b & (0x3f >> missing);
    least =
        switch (b) {
          case 0xe0 -> 0xa0;
          case 0xf0 -> 0x90;
          default -> 0x80;
        };
    most =
        switch (b) {
          case 0xed -> 0x9f;
          case 0xf4 -> 0x8f;
          default -> 0xbf;
        };
    return MORE;
  }
}
