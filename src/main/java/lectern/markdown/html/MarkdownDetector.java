package lectern.markdown.html;

/** Asks whether words hold marks of Markdown, as far as their signs show it. */
final class MarkdownDetector {
  private MarkdownDetector() {}

  /** Whether words hold a link, code, or something between asterisks, underscores or tildes. */
  static boolean areIn(String words) {
    int code = words.indexOf('`');
    return words.contains("](")
        || words.contains("][")
        || words.contains("[[")
        || (code >= 0 && words.indexOf('`', code + 1) > 0)
        || isEmphasised(words, '*')
        || isEmphasised(words, '_')
        || (words.contains("~~") && isEmphasised(words, '~'));
  }

  /** Whether such signs open before a word and close behind a later one. */
  private static boolean isEmphasised(String words, char sign) {
    boolean open = false;
    for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at)) {
      int end = at;
      while (end < words.length() && words.charAt(end) == sign) {
        end++;
      }
      boolean wordBefore = at > 0 && words.charAt(at - 1) > ' ';
      boolean wordAfter = end < words.length() && words.charAt(end) > ' ';
      boolean touchesBefore = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
      boolean touchesAfter =
          end < words.length() && Character.isLetterOrDigit(words.charAt(end)) && sign == '_';
      if (at > 0 && words.charAt(at - 1) == '\\') {
        at = end;
        continue;
      }
      if (open && wordBefore && !touchesAfter) {
        return true;
      }
      open |= wordAfter && !(touchesBefore && sign == '_');
      at = end;
    }
    return false;
  }

  /** Whether a line begins a block: a heading, a list, a fence, a quote, a rule. */
  static boolean beginBlock(String line) {
    String words = line.strip();
    int signs = 0;
    while (signs < words.length() && words.charAt(signs) == words.charAt(0)) {
      signs++;
    }
    boolean separate = signs < words.length() && words.charAt(signs) == ' ';
    boolean all = signs == words.length();
    return switch (words.isEmpty() ? ' ' : words.charAt(0)) {
      case '#' -> separate && signs <= 6;
      case '`', '~', ':' -> signs >= 3;
      case '>' -> separate && signs == 1;
      case '-', '*', '_', '+' -> separate ? signs == 1 : all && signs >= 3;
      default -> isNumbered(words);
    };
  }

  private static boolean isNumbered(String words) {
    int end = 0;
    while (end < words.length() && end < 4 && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end > 0 && (words.startsWith(". ", end) || words.startsWith(") ", end));
  }
}
