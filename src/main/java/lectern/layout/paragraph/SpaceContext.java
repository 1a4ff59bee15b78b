package lectern.layout.paragraph;

/**
 * The words beside a space, without the characters around them, as far as lists of words need them.
 */
final class SpaceContext {
  /** No word of a list is longer. */
  static final int LONGEST = 12;

  /** Where the word before this space starts; further back than any word of a list is not seen. */
  static int start(String text, int space) {
    int start = space;
    while (start > 0
        && space - start <= LONGEST
        && " \n([“„«‘".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** The index after the word that starts here, without the characters that close a phrase. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST
        && " \n.,;:!?)]”“»’".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * Whether a list has this word.
   *
   * @param list its words, each between spaces
   */
  static boolean has(String list, String text, int start, int end) {
    return start < end
        && end - start <= LONGEST
        && list.contains(" " + text.substring(start, end) + " ");
  }
}
