package lectern.markdown.foreign;

/** Asks once whether a text may hold anything that this package reads. */
public final class ForeignDetector {
  private ForeignDetector() {}

  /**
   * Whether a text may hold any of it; most hold none, and then nothing more of this package is
   * asked or loaded. Looks at every character and the next one, so it says yes too often, never no.
   */
  public static boolean mayOccurIn(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && c != ' ' && mayBegin(c, text.charAt(at + 1), text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(char c, char next, String text, int at) {
    return switch (c) {
      case '+' -> next == '-' || next == '=';
      case '-' -> next == '+' || text.startsWith("-- -", at) || text.startsWith("--  ", at);
      case ')' -> next == '=';
      case '<' -> text.startsWith(HexoTabs.OPEN, at);
      case '8' -> next == '<';
      case '/' -> text.startsWith("/// ", at);
      case ':' -> next == ':' || next == 'E';
      case '{' -> next == '\\';
      case '`' -> text.startsWith("``{", at) || text.startsWith("``ad-", at);
      case '~' -> text.startsWith("~~{", at) || text.startsWith("~~ad-", at);
      case '#' -> next == '+';
      case '[' -> next == '/';
      case '\\' -> next == 'b' && text.startsWith("\\begin{tabular", at);
      default -> false;
    };
  }
}
