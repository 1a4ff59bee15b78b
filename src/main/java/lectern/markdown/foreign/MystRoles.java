package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/** Roles of MyST: <code>{ref}`words &lt;target&gt;`</code>, <code>{cite:p}`doe99`</code>. */
final class MystRoles {
  private static final int LONGEST_NAME = 30;
  private static final String MARKS = "\\*_[]<&$";

  private MystRoles() {}

  /**
   * What the role that begins here means, or null.
   *
   * @param myst whether the text is written with MyST, whose projects have roles of their own
   */
  static @Nullable Replacement at(Lookahead ahead, int at, boolean myst) {
    int close = at + 1;
    while (close - at < LONGEST_NAME && isName(ahead.at(close))) {
      close++;
    }
    if (close == at + 1 || ahead.at(close) != '}' || ahead.at(close + 1) != '`') {
      return null;
    }
    int from = close + 1;
    int content = from;
    while (content - from < LONGEST_NAME && ahead.at(content) == '`') {
      content++;
    }
    String fence = ahead.text.substring(from, content);
    int end = ahead.inParagraph(fence, content);
    if (end <= content) {
      return null;
    }
    String role = ahead.text.substring(at + 1, close);
    String words = meant(role, ahead.text.substring(content, end), myst);
    return words == null ? null : new Replacement(words, end + fence.length());
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || c == ':' || c == '-' || c == '_';
  }

  private static @Nullable String meant(String role, String content, boolean myst) {
    String name = role.substring(role.lastIndexOf(':') + 1);
    return switch (role.startsWith("cite") ? "cite" : name) {
      case "cite" -> {
        String keys = escaped(content.replace(",", ", ").replace(",  ", ", "));
        yield role.endsWith("t") && role.contains(":") ? keys : "(" + keys + ")";
      }
      case "ref", "doc", "term", "any", "download", "numref", "abbr", "guilabel", "menuselection" ->
          escaped(titled(content));
      case "eq" -> "(" + escaped(content) + ")";
      case "math" -> "$" + content + "$";
      case "sub", "sup", "kbd", "u", "del" ->
          "<" + name + ">" + escaped(content) + "</" + name + ">";
      case "emphasis" -> "*" + escaped(content) + "*";
      case "strong" -> "**" + escaped(content) + "**";
      case "class",
          "func",
          "meth",
          "attr",
          "mod",
          "obj",
          "data",
          "exc",
          "py",
          "code",
          "file",
          "command",
          "program",
          "option",
          "envvar",
          "samp",
          "literal" ->
          "`" + shortened(titled(content)) + "`";
      // Elsewhere a name in braces before code is what it says: two things an author left so.
      default -> myst && name.length() > 2 ? "`" + content + "`" : null;
    };
  }

  /** The words before a target in angle brackets; {@code %s} in them is the target's number. */
  private static String titled(String content) {
    int open = content.endsWith(">") ? content.lastIndexOf('<') : -1;
    String title = open > 0 ? content.substring(0, open).strip() : content.strip();
    return open > 0
        ? title.replace("%s", content.substring(open + 1, content.length() - 1))
        : title;
  }

  /** A tilde before a path of Python shows its last part alone. */
  private static String shortened(String path) {
    return path.startsWith("~") ? path.substring(path.lastIndexOf('.') + 1) : path;
  }

  private static String escaped(String words) {
    var out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
