package lectern.markdown.guard;

/**
 * Tells whether links and emphasis may stand in one another deeper than {@link Limits#DEEPEST}.
 *
 * <p>While commonmark-java keeps to a limit it remembers the depth of every node, in a table that
 * it clears for each paragraph and that stays as large as the paragraph with most nodes made it.
 * Beside one of thousands of marks every note would pay for them all, so a long text without such
 * depth is read without a limit.
 */
public final class Nesting {
  /** Characters; in a shorter text the table costs less than looking. */
  private static final int LONG = 200_000;

  /** The brackets that are open, and the most that were open at once in these lines. */
  private int open;

  private int mostOpen;
  private int brackets;
  private int delimiters;

  /** Whether a bracket is one, and an escaped one is none; neither need be so in code or HTML. */
  private boolean plain = true;

  private boolean escaped;

  private Nesting() {}

  /** Whether any text between two empty lines may be nested so deep; short ones are not asked. */
  public static boolean mayBeDeep(String text) {
    if (text.length() < LONG) {
      return true;
    }
    var lines = new Nesting();
    boolean empty = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' && empty) {
        lines = new Nesting();
      } else if (lines.isDeepAfter(c)) {
        return true;
      }
      empty = c == '\n' || (empty && c <= ' ');
    }
    return false;
  }

  private boolean isDeepAfter(char c) {
    boolean literal = escaped;
    escaped = c == '\\' && !literal;
    switch (c) {
      case '[' -> {
        brackets++;
        open += literal ? 0 : 1;
        mostOpen = Math.max(mostOpen, open);
      }
      case ']' -> open = Math.max(0, open - (literal ? 0 : 1));
      case '*', '_', '~', '=' -> delimiters++;
      case '`', '<', '(' -> plain &= literal;
      default -> {
        return false;
      }
    }
    // Emphasis begins and ends with a delimiter.
    return (plain ? mostOpen : brackets) + delimiters / 2 > Limits.DEEPEST;
  }
}
