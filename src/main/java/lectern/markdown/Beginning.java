package lectern.markdown;

/** Finds how much of a long text is worth reading first. */
final class Beginning {
  /** A text of up to so many characters is read whole before anybody could press a key. */
  static final int SHORT = 300_000;

  /** Characters of the beginning: some twenty screens. */
  static final int MOST = 40_000;

  private Beginning() {}

  /** The end of the beginning, or of the text when that is short. */
  static int end(String body) {
    if (body.length() <= SHORT) {
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
