package lectern.markdown.template;

import java.util.List;
import lectern.text.CharacterRun;

/**
 * Where a tag stands.
 *
 * @param above what was written before it
 * @param lineStart where its line begins there
 * @param margin what further lines of a block begin with that begins here
 * @param item whether the marker of an item in a list stands before it on its line
 * @param wordsBefore whether words stand before it on its line
 * @param wordsAfter whether words stand after it on its line
 * @param inHtml whether it stands in a block of HTML
 * @param wordsBelow whether it ends its line in HTML, and the line below begins with words
 */
record TagPosition(
    CharSequence above,
    int lineStart,
    LinePrefix margin,
    boolean item,
    boolean wordsBefore,
    boolean wordsAfter,
    boolean inHtml,
    boolean wordsBelow) {
  private static final int LONGEST_MARGIN = 1_000;

  /** What the address of a link begins with, of Markdown and of HTML. */
  private static final List<String> ADDRESSES =
      List.of("](", "](<", "]:", "]: ", "]: <", "href=\"", "href='", "href=");

  /**
   * The place of a tag.
   *
   * @param above what was written before it, in which its line begins at {@code lineStart}
   * @param end the offset after the tag in its text
   */
  static TagPosition of(CharSequence above, int lineStart, String text, int end, boolean inHtml) {
    int marginEnd = Math.min(above.length(), lineStart + LONGEST_MARGIN);
    String before = above.subSequence(lineStart, marginEnd).toString();
    LinePrefix margin = LinePrefix.of(before);
    boolean wordsAfter = !LineContext.endsLine(text, end);
    return new TagPosition(
        above,
        lineStart,
        margin,
        !before.startsWith(margin.text()),
        margin.text().length() < above.length() - lineStart,
        wordsAfter,
        inHtml,
        inHtml && !wordsAfter && wordsBelow(text, end));
  }

  /** The margin of code that is written here. */
  LinePrefix ofCode() {
    return item
        ? margin
        : inHtml ? margin.ofHtml(above, lineStart) : margin.ofFence(above, lineStart);
  }

  /** Whether a link leads to what stands here. */
  boolean inAddress() {
    String before = above.subSequence(Math.max(0, above.length() - 6), above.length()).toString();
    return ADDRESSES.stream().anyMatch(before::endsWith);
  }

  private static boolean wordsBelow(String text, int end) {
    int feed = text.indexOf('\n', end);
    if (feed < 0) {
      return false;
    }
    int to = CharacterRun.end(text, feed + 1, " \t>");
    String margin = text.substring(feed + 1, to);
    return to < text.length()
        && "<{\n".indexOf(text.charAt(to)) < 0
        && LinePrefix.columns(margin.substring(margin.lastIndexOf('>') + 1)) < LinePrefix.CODE;
  }
}
