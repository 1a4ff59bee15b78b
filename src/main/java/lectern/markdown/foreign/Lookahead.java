package lectern.markdown.foreign;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks ahead in a text that is read from its beginning to its end.
 *
 * <p>What was found stays known until it is passed, so that looking for the same signs again and
 * again takes time in proportion to the text.
 */
final class Lookahead {
  /** No one writes longer ones; what is longer is text. */
  private static final int LONGEST = 2_000;

  final String text;

  /** By sign, the offset of the next one that was found; the end of the text when there is none. */
  private final Map<String, Integer> next = new HashMap<>();

  /** Where the first directive on lines of its own begins, once somebody has asked. */
  private int firstDirective = -1;

  Lookahead(String text) {
    this.text = text;
  }

  /** The offset of the next such sign in the same paragraph, or -1. */
  int inParagraph(String sign, int from) {
    int at = next(sign, from);
    return at < Math.min(next("\n\n", from), from + LONGEST) ? at : -1;
  }

  /** The offset of the next such sign on the same line, or -1. */
  int onLine(String sign, int from) {
    int at = next(sign, from);
    return at < Math.min(lineEnd(from), from + LONGEST) ? at : -1;
  }

  /** The offset where the line ends that holds this one. */
  int lineEnd(int from) {
    return next("\n", from);
  }

  /** Whether such a sign comes anywhere from here on. */
  boolean comes(String sign, int from) {
    return next(sign, from) < text.length();
  }

  /** The offset of the next such sign, or the end of the text. */
  int next(String sign, int from) {
    int known = next.getOrDefault(sign, -1);
    if (known >= from) {
      return known;
    }
    int found = text.indexOf(sign, from);
    int at = found < 0 ? text.length() : found;
    next.put(sign, at);
    return at;
  }

  /**
   * The offset after the bracket that closes the one here, on the same line; or -1.
   *
   * @param longest how many characters are looked at, at most
   */
  int closing(int from, char open, char close, int longest) {
    int depth = 0;
    for (int at = from; at < from + longest && at(at) != '\n'; at++) {
      char c = at(at);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The character at an offset; a line end outside the text. */
  char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** Whether a line above this offset begins with two colons and a name. */
  boolean opensDirective(int offset) {
    if (firstDirective < 0) {
      int at = text.startsWith("::") ? 0 : lineWithColons(0);
      while (at < text.length() && !Character.isLetter(at(at + 2))) {
        at = lineWithColons(at + 1);
      }
      firstDirective = at;
    }
    return firstDirective < offset;
  }

  private int lineWithColons(int from) {
    int at = text.indexOf("\n::", from);
    return at < 0 ? text.length() : at + 1;
  }

  /** Whether no word touches the sign that begins here. */
  boolean isApartBefore(int offset) {
    return !Character.isLetterOrDigit(at(offset - 1));
  }

  /** Whether no word touches the sign that ends before this offset. */
  boolean isApartAfter(int offset) {
    return !Character.isLetterOrDigit(at(offset));
  }

  /** Whether only blanks stand before this offset on its line. */
  boolean startsLine(int offset) {
    int at = offset;
    while (at(at - 1) == ' ' || at(at - 1) == '\t') {
      at--;
    }
    return at(at - 1) == '\n';
  }

  static boolean isBlank(char c) {
    return c <= ' ';
  }
}
