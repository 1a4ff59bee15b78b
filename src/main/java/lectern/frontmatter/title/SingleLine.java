package lectern.frontmatter.title;

import lectern.text.Sanitiser;

/** Text as one line that is safe to show: in a list, a title block, or a message. */
public final class SingleLine {
  /** Longer texts keep their markup: stripping it looks ahead, and nobody reads them in a line. */
  private static final int LONGEST_STRIPPED = 20_000;

  private SingleLine() {}

  /**
   * Markdown or HTML as one line of plain text: links by their words, entities decoded, no marks.
   */
  public static String of(String markup) {
    return raw(
        markup.length() > LONGEST_STRIPPED || !MarkupStripper.mayOccurIn(markup)
            ? markup
            : new MarkupStripper(markup).stripped());
  }

  /** Text as it is, its white space collapsed and its control characters removed. */
  public static String raw(String text) {
    return collapsed(Sanitiser.oneLine(collapsed(text)));
  }

  private static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    var line = new StringBuilder(text.length());
    boolean space = false;
    boolean lineEnd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
        lineEnd |= c == '\n' || c == '\r';
        continue;
      }
      if (space && !line.isEmpty() && !(lineEnd && isJoin(line, c))) {
        line.append(' ');
      }
      space = false;
      lineEnd = false;
      line.append(c);
    }
    return line.toString();
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean here = isSpace(text.charAt(i));
      if (here && (space || text.charAt(i) != ' ')) {
        return false;
      }
      space = here;
    }
    return text.isEmpty() || !space;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Whether a line end between two characters joins them, as between two of Chinese. */
  private static boolean isJoin(StringBuilder before, char after) {
    return UnspacedScripts.isWide(before.charAt(before.length() - 1))
        && UnspacedScripts.isWide(after);
  }
}
