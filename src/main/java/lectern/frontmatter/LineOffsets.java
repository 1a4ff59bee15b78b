package lectern.frontmatter;

import lectern.text.CharacterRun;

/** The lines of a text, whether it ends them with LF, CR LF or CR. */
public final class LineOffsets {
  private LineOffsets() {}

  /** The offset at which the line that holds {@code from} ends, before its line end. */
  public static int end(CharSequence text, int from) {
    return CharacterRun.until(text, from, "\n\r");
  }

  /** The offset after the line end at {@code end}, or the text's length when there is none. */
  public static int next(CharSequence text, int end) {
    if (end >= text.length()) {
      return text.length();
    }
    boolean pair =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  /** The number, from 1, of the line on which {@code offset} stands. */
  public static int number(CharSequence text, int offset) {
    int number = 1;
    for (int end = end(text, 0); end < offset; end = end(text, next(text, end))) {
      number++;
    }
    return number;
  }

  /** Whether nothing but spaces and tabs stands between two offsets. */
  public static boolean isBlank(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
        return false;
      }
    }
    return true;
  }
}
