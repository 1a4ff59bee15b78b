package lectern.search;

import lectern.text.CharacterRun;

/** The addresses that stand in a text as they are, such as {@code https://example.org/a}. */
final class WebAddresses {
  private static final String SCHEME_END = "://";
  private static final String WWW = "www.";

  /** The text with spaces in their place, in time proportional to its length. */
  static String blanked(String text) {
    if (!text.contains(SCHEME_END) && !text.contains(WWW)) {
      return text;
    }
    var blanked = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      int start = start(text, at);
      if (start < 0) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isVisible(text.charAt(end))) {
        blanked.setCharAt(end++, ' ');
      }
      for (int i = start; i < at; i++) {
        blanked.setCharAt(i, ' ');
      }
      at = end;
    }
    return blanked.toString();
  }

  /** Where the address begins whose {@code ://} or {@code www.} stands here, or -1. */
  private static int start(String text, int at) {
    if (text.startsWith(WWW, at)) {
      return at;
    }
    int start =
        text.startsWith(SCHEME_END, at)
            ? CharacterRun.start(text, at, WebAddresses::isOfScheme)
            : at;
    return start < at ? start : -1;
  }

  /** RFC 3986, section 3.1. */
  private static boolean isOfScheme(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 0x7F;
  }
}
