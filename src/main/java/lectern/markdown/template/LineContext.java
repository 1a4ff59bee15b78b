package lectern.markdown.template;

/** Small questions about characters and lines around a tag. */
final class LineContext {
  /** Whether only blanks and the markers of quotes stand before this offset on its line. */
  static boolean startsLine(CharSequence text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '>') {
        return false;
      }
      if (at - i > 1_000) {
        return false;
      }
    }
    return true;
  }

  /** Whether only blanks stand after this offset on its line. */
  static boolean endsLine(CharSequence text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** How many lines end between these offsets. */
  static int lineEnds(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean alone = text.charAt(i) == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n');
      count += text.charAt(i) == '\n' || alone ? 1 : 0;
    }
    return count;
  }
}
