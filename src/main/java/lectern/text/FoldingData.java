package lectern.text;

/**
 * What folding makes of the letters of Latin, Greek, Cyrillic, Hebrew and Arabic, which
 * FoldingDataGenerator in the tests writes to {@code folding.bin}.
 */
final class FoldingData {
  /** Stands for what is removed, and what becomes several characters. */
  static final char NOT_ONE = '\uFFFD';

  static final char FIRST = '\u007F';
  static final char FIRST_END = '\u06FF';
  static final char SECOND = '\u1E00';
  static final char SECOND_END = '\u1FFF';

  private static final NumberTable LETTERS = NumberTable.read("folding.bin");

  static boolean covers(char c) {
    return c <= FIRST_END ? c >= FIRST : c >= SECOND && c <= SECOND_END;
  }

  /** The one character that a covered one becomes, or NOT_ONE. */
  static char at(char c) {
    return LETTERS.at(c <= FIRST_END ? c - FIRST : c - SECOND + FIRST_END - FIRST + 1);
  }
}
