package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that bookdown gives: {@code \@ref(fig:a)}, shown as the label's name, and {@code
 * (\#fig:a)}, which only names what stands there.
 */
final class Bookdown {
  private static final int LONGEST = 80;

  private Bookdown() {}

  static @Nullable Replacement reference(Lookahead ahead, int at) {
    if (!ahead.text.startsWith("@ref(", at + 1)) {
      return null;
    }
    int from = at + "\\@ref(".length();
    int end = labelEnd(ahead, from);
    if (end < 0) {
      return null;
    }
    String label = ahead.text.substring(from, end);
    return new Replacement(label.substring(label.lastIndexOf(':') + 1), end + 1);
  }

  static @Nullable Replacement label(Lookahead ahead, int at) {
    int end = ahead.text.startsWith("\\#", at + 1) ? labelEnd(ahead, at + 3) : -1;
    if (end < 0 || !ahead.text.substring(at + 3, end).contains(":")) {
      return null;
    }
    return new Replacement("", ahead.at(end + 1) == ' ' ? end + 2 : end + 1);
  }

  private static int labelEnd(Lookahead ahead, int from) {
    int end = from;
    while (end - from < LONGEST && isLabel(ahead.at(end))) {
      end++;
    }
    return end > from && ahead.at(end) == ')' ? end : -1;
  }

  private static boolean isLabel(char c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }
}
