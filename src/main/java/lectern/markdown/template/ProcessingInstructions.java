package lectern.markdown.template;

/**
 * Wraps HTML in a processing instruction, {@code <?lectern …?>}.
 *
 * <p>CommonMark 0.31, 4.6: such a block ends on the line it starts on and may interrupt a
 * paragraph, so a tag that stood on a line of its own is replaced without moving another line, and
 * the Markdown after it stays Markdown.
 */
public final class ProcessingInstructions {
  private static final String OPEN = "<?lectern ";
  private static final String CLOSE = "?>";

  private ProcessingInstructions() {}

  /** Whether this HTML holds what templates were rewritten to. */
  public static boolean isIn(String html) {
    return html.contains(OPEN);
  }

  /** The HTML without the wrapper. */
  public static String html(String literal) {
    return isIn(literal) ? literal.replace(OPEN, "").replace(CLOSE, "") : literal;
  }

  /** What became code after all, as the HTML that was to be there. */
  public static String unwrapped(String code) {
    return isIn(code) ? html(code.replace("<i></i>" + OPEN, OPEN)) : code;
  }

  /** Whether this is one such instruction and nothing else. */
  static boolean isAlone(String replacement) {
    return replacement.startsWith(OPEN)
        && replacement.indexOf(CLOSE) == replacement.length() - CLOSE.length();
  }

  /** This HTML in the wrapper. */
  public static String of(String html) {
    return OPEN + html + CLOSE;
  }

  /** Words or the value of an attribute inside {@link #of}: nothing in them means anything. */
  static String escaped(String words) {
    var out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '`' -> out.append("&#96;");
        case '|' -> out.append("&#124;");
        case '\n', '\r' -> out.append(' ');
        // References stay as they are: who wrote &amp; in a template meant HTML.
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** An attribute with a space before it, or nothing when it has no value. */
  public static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escaped(value) + "\"";
  }
}
