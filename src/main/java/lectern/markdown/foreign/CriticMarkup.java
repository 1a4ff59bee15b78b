package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * The marks of editors in CriticMarkup: <code>{++added++}</code>, <code>{--removed--}</code>,
 * <code>{~~old~>new~~}</code>, <code>{==marked==}</code>, and comments <code>{&gt;&gt;…&lt;&lt;}
 * </code>, which only the author reads.
 */
final class CriticMarkup {
  private CriticMarkup() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    String close = closing(ahead, at);
    int from = at + 3;
    int end = close.isEmpty() ? -1 : ahead.inParagraph(close, from);
    if (end < 0) {
      return null;
    }
    String inside = ahead.text.substring(from, end);
    String words =
        switch (ahead.text.charAt(at + 1)) {
          case '+' -> inside;
          case '-' -> struck(inside);
          case '=' -> inside.isBlank() ? "" : "==" + inside.strip() + "==";
          case '~' -> replaced(inside);
          default -> "";
        };
    return new Replacement(words, end + close.length());
  }

  private static String closing(Lookahead ahead, int at) {
    if (ahead.at(at + 1) != ahead.at(at + 2)) {
      return "";
    }
    return switch (ahead.at(at + 1)) {
      case '+' -> "++}";
      case '-' -> "--}";
      case '=' -> "==}";
      case '~' -> "~~}";
      case '>' -> "<<}";
      default -> "";
    };
  }

  private static String replaced(String inside) {
    int arrow = inside.indexOf("~>");
    return arrow < 0
        ? struck(inside)
        : struck(inside.substring(0, arrow)) + inside.substring(arrow + 2);
  }

  /** Blanks stay outside, for strikethrough begins and ends at words. */
  private static String struck(String words) {
    if (words.isBlank()) {
      return words;
    }
    String stripped = words.strip();
    int before = words.indexOf(stripped);
    String blanks = words.substring(0, before);
    return blanks + "~~" + stripped + "~~" + words.substring(before + stripped.length());
  }
}
