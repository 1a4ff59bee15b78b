package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** Quotation marks as TeX has them, {@code ``words''}, which CommonMark takes for code. */
final class TexQuotes {
  private static final int LONGEST = 500;

  private TexQuotes() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    char first = ahead.at(at + 2);
    boolean opens =
        ahead.at(at + 1) == '`'
            && ahead.at(at - 1) != '`'
            && ahead.isApartBefore(at)
            && Character.isLetterOrDigit(first);
    int end = opens ? ahead.inParagraph("''", at + 2) : -1;
    if (end < 0
        || end - at > LONGEST
        || !ahead.isApartAfter(end + 2)
        || ahead.at(end + 2) == '\'') {
      return null;
    }
    String words = ahead.text.substring(at + 2, end);
    boolean quoted = words.indexOf('`') < 0 && !Lookahead.isBlank(ahead.at(end - 1));
    return quoted ? new Replacement("“" + words + "”", end + 2) : null;
  }
}
