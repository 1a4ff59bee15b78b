package lectern.markdown.html;

import lectern.text.CharacterRun;

/** Asks whether words hold marks of Markdown, as far as their delimiters show it. */
final class MarkdownDetector {
  /** Whether words hold a link, code, or something between asterisks, underscores or tildes. */
  static boolean areIn(String words) {
    int code = words.indexOf('`');
    return words.contains("](")
        || words.contains("][")
        || words.contains("[[")
        || (code >= 0 && words.indexOf('`', code + 1) > 0)
        || isEmphasized(words, '*')
        || isEmphasized(words, '_')
        || (words.contains("~~") && isEmphasized(words, '~'));
  }

  /** Whether such delimiters open before a word and close after a later one. */
  private static boolean isEmphasized(String words, char delimiter) {
    boolean open = false;
    for (int at = words.indexOf(delimiter); at >= 0; at = words.indexOf(delimiter, at)) {
      int end = CharacterRun.end(words, at, c -> c == delimiter);
      boolean wordBefore = at > 0 && words.charAt(at - 1) > ' ';
      boolean wordAfter = end < words.length() && words.charAt(end) > ' ';
      boolean touchesBefore = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
      boolean touchesAfter =
          end < words.length() && Character.isLetterOrDigit(words.charAt(end)) && delimiter == '_';
      if (at > 0 && words.charAt(at - 1) == '\\') {
        at = end;
        continue;
      }
      if (open && wordBefore && !touchesAfter) {
        return true;
      }
      open |= wordAfter && !(touchesBefore && delimiter == '_');
      at = end;
    }
    return false;
  }

  /** Whether a line begins a block: a heading, a list, a fence, a quote, a rule. */
  static boolean beginBlock(String line) {
    String words = line.strip();
    int hashes = words.isEmpty() ? 0 : CharacterRun.end(words, 0, words.substring(0, 1));
    boolean separate = hashes < words.length() && words.charAt(hashes) == ' ';
    boolean all = hashes == words.length();
    return switch (words.isEmpty() ? ' ' : words.charAt(0)) {
      case '#' -> separate && hashes <= 6;
      case '`', '~', ':' -> hashes >= 3;
      case '>' -> separate && hashes == 1;
      case '-', '*', '_', '+' -> separate ? hashes == 1 : all && hashes >= 3;
      default -> isNumbered(words);
    };
  }

  private static boolean isNumbered(String words) {
    int end = CharacterRun.end(words, 0, Character::isDigit);
    return end > 0 && end <= 4 && (words.startsWith(". ", end) || words.startsWith(") ", end));
  }
}
