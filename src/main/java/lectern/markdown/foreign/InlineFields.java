package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * Fields of Dataview inside a sentence: {@code [key:: value]}, shown with its key, and {@code
 * (key:: value)}, shown without.
 */
final class InlineFields {
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST = 500;

  private InlineFields() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    char open = ahead.at(at);
    int colons = keyEnd(ahead, at + 1);
    // [[page:: a]] and the target of a link are no fields.
    boolean link = ahead.at(at - 1) == open || (open == '(' && ahead.at(at - 1) == ']');
    if (colons < 0 || link) {
      return null;
    }
    int end = ahead.closing(at, open, open == '[' ? ']' : ')', LONGEST);
    if (end < 0 || (open == '[' && "([:".indexOf(ahead.at(end)) >= 0)) {
      return null;
    }
    String key = ahead.text.substring(at + 1, colons);
    String value = ahead.text.substring(colons + 2, end - 1).strip();
    boolean keyed = open == '[' && !value.isEmpty();
    return new Replacement(keyed ? key + ": " + value : value, end);
  }

  /** The offset of the two colons after a key, which a blank or the closing bracket follows. */
  private static int keyEnd(Lookahead ahead, int from) {
    if (!Character.isLetter(ahead.at(from))) {
      return -1;
    }
    int at = from;
    while (at - from < LONGEST_KEY && isKey(ahead.at(at))) {
      at++;
    }
    boolean colons = ahead.at(at) == ':' && ahead.at(at + 1) == ':';
    char behind = ahead.at(at + 2);
    // In Haskell a blank stands before them, in C++ none behind them.
    return colons && ahead.at(at - 1) != ' ' && (" ])".indexOf(behind) >= 0) ? at : -1;
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_';
  }
}
