package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * Words between two signs twice: {@code ++inserted++} of markdown-it, {@code ^^inserted^^} of
 * PyMdown and {@code ^^marked^^} of Roam, {@code ::marked::} of Bear; and keys, {@code ++ctrl+c++}.
 */
final class Inserted {
  private static final int LONGEST = 200;

  private Inserted() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    char sign = ahead.at(at);
    int from = at + 2;
    if (ahead.at(at + 1) != sign
        || ahead.at(from) == sign
        || ahead.at(at - 1) == sign
        || !ahead.isApartBefore(at)
        || !startsWords(ahead.at(from))) {
      return null;
    }
    int end = ahead.onLine(String.valueOf(sign).repeat(2), from);
    if (end < 0
        || end - from > LONGEST
        || ahead.at(end + 2) == sign
        || Lookahead.isBlank(ahead.at(end - 1))
        || !ahead.isApartAfter(end + 2)) {
      return null;
    }
    String inside = ahead.text.substring(from, end);
    String words =
        switch (sign) {
          case '+' ->
              KeyNames.are(inside) ? KeyNames.shown(inside) : isPlain(inside, "+") ? inside : null;
          case '^' -> isPlain(inside, "^") ? "==" + inside + "==" : null;
          default -> isPlain(inside, ":/") ? "==" + inside + "==" : null;
        };
    return words == null ? null : new Replacement(words, end + 2);
  }

  private static boolean startsWords(char c) {
    return Character.isLetterOrDigit(c) || "[*_\"“".indexOf(c) >= 0;
  }

  /** More than one letter, and no sign of a program such as {@code ++i; j++}. */
  private static boolean isPlain(String words, String sign) {
    return words.length() > 1
        && words.chars().noneMatch(c -> ";=<>(){}\\|`".indexOf(c) >= 0 || sign.indexOf(c) >= 0);
  }
}
