package lectern.markdown.template;

/** Attributes of kramdown, {@code {: .class #id key="value"}}, and its {@code {::…}} extensions. */
final class Kramdown {
  private Kramdown() {}

  /** Whether these words between <code>{:</code> and <code>}</code> are attributes. */
  static boolean isAttributes(String written) {
    if (written.isEmpty() || "/:".indexOf(written.charAt(0)) >= 0) {
      return !written.isEmpty();
    }
    int at = 0;
    while (at < written.length()) {
      int end = wordEnd(written, at);
      if (end == at || !isOne(written.substring(at, end))) {
        return false;
      }
      at = skipBlanks(written, end);
    }
    return true;
  }

  /** The id among these attributes, or nothing. */
  static String id(String written) {
    for (int at = skipBlanks(written, 0); at < written.length(); ) {
      int end = wordEnd(written, at);
      String word = written.substring(at, end);
      if (word.startsWith("#") && word.substring(1).chars().allMatch(Kramdown::isNamePart)) {
        return word.substring(1);
      }
      at = skipBlanks(written, end);
    }
    return "";
  }

  private static boolean isNamePart(int c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }

  private static int skipBlanks(String written, int start) {
    int at = start;
    while (at < written.length() && written.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String written, int start) {
    char quote = 0;
    for (int i = start; i < written.length(); i++) {
      char c = written.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c <= ' ') {
        return i;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return written.length();
  }

  private static boolean isOne(String word) {
    return word.charAt(0) == '.'
        || word.charAt(0) == '#'
        || word.indexOf('=') > 0
        || word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_:,".indexOf(c) >= 0);
  }

  /**
   * Whether these attributes put a table of contents or the notes in the place of a list, which
   * lectern has in a place of their own.
   */
  static boolean holdsPlace(String written) {
    return asksFor("toc", written) || asksFor("footnotes", written);
  }

  private static boolean asksFor(String name, String written) {
    return written.equals(name) || written.startsWith(name + " ") || written.endsWith(" " + name);
  }
}
