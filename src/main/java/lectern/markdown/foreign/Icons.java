package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** Icons of Material for MkDocs, {@code :material-account:}, which show no word. */
final class Icons {
  private static final String[] SETS = {"material-", "octicons-", "fontawesome-", "simple-"};

  private Icons() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    for (String set : SETS) {
      if (ahead.text.startsWith(set, at + 1)) {
        return icon(ahead, at, at + 1 + set.length());
      }
    }
    return null;
  }

  private static @Nullable Replacement icon(Lookahead ahead, int start, int name) {
    int end = name;
    while (isName(ahead.at(end))) {
      end++;
    }
    if (end == name || ahead.at(end) != ':' || !ahead.isApartBefore(start)) {
      return null;
    }
    int after = end + 1;
    if (ahead.at(after) == '{') {
      int brace = ahead.onLine("}", after);
      after = brace < 0 ? after : brace + 1;
    }
    // The blank behind it goes too, where another stands before it.
    boolean first = Lookahead.isBlank(ahead.at(start - 1));
    return new Replacement("", first && ahead.at(after) == ' ' ? after + 1 : after);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
