package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * Raised links as Pandoc writes them out of HTML, {@code ^[\[1\]](#note)^}, which would begin a
 * note in the sentence.
 */
final class RaisedLinks {
  private static final int LONGEST = 500;

  private RaisedLinks() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int end = ahead.at(at + 1) == '[' ? ahead.onLine(")^", at) : -1;
    int target = end < 0 ? -1 : ahead.onLine("](", at);
    if (target < 0 || target > end || end - at > LONGEST) {
      return null;
    }
    String words = ahead.text.substring(at + 2, target);
    String address = ahead.text.substring(target + 2, end);
    boolean one = address.indexOf(')') < 0 && address.indexOf(' ') < 0 && isEven(words);
    return one ? new Replacement("<sup>[" + words + "](" + address + ")</sup>", end + 2) : null;
  }

  /** Whether no bracket closes but those that are escaped. */
  private static boolean isEven(String words) {
    return !words.replace("\\]", "").contains("]");
  }
}
