package lectern.markdown;

/**
 * Eases what commonmark-java takes more than linear time for while it looks for blocks.
 *
 * <p>It goes through the white space before a line once for every list around it, so only {@link
 * #WIDEST_INDENT} characters of it stay. It also copies a paragraph's lines before every line that
 * does not begin with a letter, so a run of lines is parted by an empty one where these copies come
 * to {@link #MOST_COPIED} lines: after some three thousand lines.
 */
final class LineRuns {
  static final int WIDEST_INDENT = 400;
  static final long MOST_COPIED = 10_000_000;

  /** In code nothing is copied; the limit there is for what only looks like code. */
  private static final long MOST_COPIED_IN_CODE = 100_000_000;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int done;
  private long lines;
  private long copied;
  private char fence;
  private int fenceLength;

  private LineRuns(String text) {
    this.text = text;
  }

  /** The same text, at most with less white space before lines and more empty lines. */
  static String eased(String text) {
    return new LineRuns(text).run();
  }

  private String run() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(start, end);
      boolean two = text.startsWith("\r\n", end);
      start = end + (two ? 2 : 1);
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private void line(int start, int end) {
    int first = start;
    while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    if (first == end) {
      startRun();
      return;
    }
    fence(first, end);
    if (first - start <= 3 && startsItem(first, end)) {
      startRun();
    }
    lines++;
    if (first - start > 3 || !Character.isLetter(text.codePointAt(first))) {
      copied += lines;
      if (copied > (fence == 0 ? MOST_COPIED : MOST_COPIED_IN_CODE)) {
        out.append(text, done, start).append('\n');
        done = start;
        startRun();
      }
    }
    if (first - start > WIDEST_INDENT) {
      out.append(text, done, start + WIDEST_INDENT);
      done = first;
    }
  }

  private void startRun() {
    lines = 0;
    copied = 0;
  }

  /**
   * Whether an entry of a bulleted list begins here, and with it another paragraph. An empty entry
   * does not interrupt a paragraph (CommonMark 0.31, 5.3).
   */
  private boolean startsItem(int first, int end) {
    return first + 2 < end
        && "-*+".indexOf(text.charAt(first)) >= 0
        && text.charAt(first + 1) == ' '
        && text.charAt(first + 2) > ' ';
  }

  /** Opens or closes fenced code, as far as one line shows it. */
  private void fence(int first, int end) {
    char c = text.charAt(first);
    if (c != '`' && c != '~') {
      return;
    }
    int length = 1;
    while (first + length < end && text.charAt(first + length) == c) {
      length++;
    }
    if (fence == 0 && length >= 3) {
      fence = c;
      fenceLength = length;
    } else if (fence == c && length >= fenceLength) {
      fence = 0;
    }
  }
}
