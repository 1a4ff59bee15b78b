package lectern.markdown.foreign;

import org.jspecify.annotations.Nullable;

/**
 * The macros of Logseq and Roam, <code>{{youtube address}}</code>, <code>{{[[TODO]]}}</code>,
 * <code>{{cloze words}}</code>, and references to a block by its id, {@code ((…))}.
 */
final class LogseqMacros {
  /** The signs of a block's id. */
  static final int ID = 36;

  private LogseqMacros() {}

  static @Nullable Replacement at(Lookahead ahead, int at) {
    int end = ahead.at(at + 1) == '{' ? ahead.onLine("}}", at + 2) : -1;
    if (end < 0) {
      return null;
    }
    String inside = ahead.text.substring(at + 2, end).strip();
    String words = meant(inside);
    return words == null ? null : new Replacement(words, end + 2);
  }

  private static @Nullable String meant(String inside) {
    int colons = inside.indexOf("::");
    if (inside.startsWith("c") && colons > 1 && isNumber(inside.substring(1, colons))) {
      // The cards of Anki: {{c1::answer::hint}}.
      int hint = inside.indexOf("::", colons + 2);
      return inside.substring(colons + 2, hint < 0 ? inside.length() : hint);
    }
    int blank = inside.indexOf(' ');
    String written = blank < 0 ? inside : inside.substring(0, blank);
    String said = blank < 0 ? "" : inside.substring(blank + 1).strip();
    // Roam writes the name as a page: {{[[video]]: address}}.
    boolean page = written.startsWith("[[");
    String name = page ? written.replace("[[", "").replace("]]", "").replace(":", "") : written;
    return switch (name) {
      case "youtube", "video", "tweet", "twitter", "audio", "pdf", "iframe", "bilibili", "vimeo" ->
          isAddress(said) ? "<" + said + ">" : null;
      case "embed", "embed-path" -> said.startsWith("((") ? "" : page || isPage(said) ? said : null;
      case "cloze" -> said.isEmpty() ? null : said;
      case "TODO" -> page ? "☐" : null;
      case "DONE" -> page ? "☑" : null;
      case "query", "renderer" -> page || !said.isEmpty() ? "" : null;
      case "table", "kanban", "mermaid", "diagram", "slider", "toc" -> page ? "" : null;
      default -> null;
    };
  }

  private static boolean isAddress(String said) {
    return said.startsWith("http") && said.chars().noneMatch(c -> c <= ' ' || c == '>');
  }

  private static boolean isPage(String said) {
    return said.startsWith("[[") && said.endsWith("]]");
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A reference, which says nothing where the block is not at hand. */
  static @Nullable Replacement reference(Lookahead ahead, int at) {
    int end = at + 2 + ID;
    if (ahead.at(at + 1) != '(' || ahead.at(end) != ')' || ahead.at(end + 1) != ')') {
      return null;
    }
    String id = ahead.text.substring(at + 2, end);
    boolean hex = id.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0);
    return hex && id.charAt(8) == '-' && id.charAt(23) == '-' ? new Replacement("", end + 2) : null;
  }
}
