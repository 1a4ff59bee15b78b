package lectern.frontmatter.title;

/** The delimiters of templates that a program was to fill in and did not. */
public final class TemplateDelimiters {
  private static final String[][] DELIMITERS = {{"{{", "}}"}, {"{%", "%}"}, {"<%", "%>"}};

  /** How far away its end may be, in characters. */
  private static final int FURTHEST = 2_000;

  private TemplateDelimiters() {}

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("{{") || text.contains("{%") || text.contains("<%");
  }

  /** The text without them. */
  public static String without(String text) {
    if (!mayOccurIn(text)) {
      return text;
    }
    var rest = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      rest.append(end < 0 ? text.charAt(at) : ' ');
      at = end < 0 ? at + 1 : end;
    }
    return rest.toString().strip();
  }

  /** The offset after the template that begins here, or -1 when none does. */
  static int end(String text, int at) {
    for (String[] delimiters : DELIMITERS) {
      if (text.startsWith(delimiters[0], at)) {
        int close = text.indexOf(delimiters[1], at + 2, Math.min(text.length(), at + FURTHEST));
        return close < 0 ? -1 : close + 2;
      }
    }
    return -1;
  }
}
