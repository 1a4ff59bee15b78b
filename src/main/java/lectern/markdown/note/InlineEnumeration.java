package lectern.markdown.note;

/**
 * Numbers that count what a sentence lists, also in an essay that has plain notes.
 *
 * <p>"For two reasons: (1) smoke and (2) smell" begins after a colon, goes on after a comma,
 * semicolon or conjunction, and a word follows each number; a mark follows the word it belongs to.
 */
final class InlineEnumeration {
  /**
   * Whether a number belongs to an enumeration.
   *
   * @param at where the number's bracket opens in {@code words}
   * @param enumerated the number before it in the same enumeration, or 0
   */
  static boolean goesOn(String words, int at, PlainNumber number, int enumerated) {
    return number.number() == enumerated + 1
        && isBeforeWord(words, number.end())
        && (endsWith(words, at, ":") || (enumerated > 0 && isAfterJoint(words, at)));
  }

  private static boolean isBeforeWord(String words, int end) {
    return end + 1 < words.length()
        && words.charAt(end) == ' '
        && Character.isLetter(words.charAt(end + 1));
  }

  private static boolean isAfterJoint(String words, int at) {
    return endsWith(words, at, ",")
        || endsWith(words, at, ";")
        || endsWith(words, at, " and")
        || endsWith(words, at, " or");
  }

  /** Whether the words before an offset, a blank aside, end like this. */
  private static boolean endsWith(String words, int at, String end) {
    int length = at > 0 && words.charAt(at - 1) == ' ' ? at - 1 : at;
    return words.startsWith(end, length - end.length());
  }
}
