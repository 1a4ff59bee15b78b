package lectern.markdown.guard;

/** Finds how much of a long text is worth reading first. */
public final class TextPrefix {
  /** A text of at most so many characters is parsed before the reader can press a key. */
  static final int SHORT = 100_000;

  /** Characters of the beginning: some five screens. */
  static final int MOST = 8_000;

  /** A character that may open or close something takes as long to read as so many others. */
  private static final int DELIMITER_COST = 10;

  private TextPrefix() {}

  /** Whether reading the whole of a text takes long. */
  public static boolean isWorthIt(String body) {
    return body.length() > SHORT || (body.length() > MOST && work(body) > SHORT);
  }

  private static int work(String body) {
    int delimiters = 0;
    for (int i = 0; i < body.length(); i++) {
      switch (body.charAt(i)) {
        case '[', ']', '!', '*', '_', '~', '`', '<', '^', '|' -> delimiters++;
        default -> {}
      }
    }
    return body.length() + DELIMITER_COST * delimiters;
  }

  /** The beginning of a text. */
  public static String of(String body) {
    int end = end(body);
    int header = body.lastIndexOf('\n', end - 1) + 1;
    String columns = end < body.length() ? TablePrefix.of(body, header, end) : null;
    String beginning =
        columns == null ? body.substring(0, end) : body.substring(0, header) + columns;
    return beginning + ForwardDefinitions.of(body, end);
  }

  /** The end of the beginning, or of the text when that is no longer. */
  static int end(String body) {
    if (body.length() <= MOST) {
      return body.length();
    }
    int paragraph = body.lastIndexOf("\n\n", MOST);
    int line = body.lastIndexOf('\n', MOST);
    int word = body.lastIndexOf(' ', MOST);
    for (int end : new int[] {paragraph, line, word}) {
      if (end > MOST / 2) {
        return end;
      }
    }
    return Character.isLowSurrogate(body.charAt(MOST)) ? MOST - 1 : MOST;
  }
}
