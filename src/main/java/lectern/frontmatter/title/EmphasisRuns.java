package lectern.frontmatter.title;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Pairs the runs of emphasis characters in a text as they come, much as CommonMark 6.2 does. */
final class EmphasisRuns {
  /** A run of emphasis characters that may yet be closed. */
  private static final class EmphasisRun {
    final char delimiter;
    final int start;
    int left;

    EmphasisRun(char delimiter, int start, int left) {
      this.delimiter = delimiter;
      this.start = start;
      this.left = left;
    }
  }

  private final Deque<EmphasisRun> open = new ArrayDeque<>();
  private final BitSet delimiters;

  /**
   * @param delimiters receives the offsets of characters that turn out to be marks
   */
  EmphasisRuns(BitSet delimiters) {
    this.delimiters = delimiters;
  }

  /**
   * Takes the next run: it opens before a word and closes after one; {@code _} not inside one.
   *
   * @param start the offset of its first character
   * @param before the character before it, a blank at the beginning of the text
   * @param after the character after it, a blank at the end
   */
  void take(char delimiter, int start, int length, char before, char after) {
    boolean opens = !Character.isWhitespace(after);
    boolean closes = !Character.isWhitespace(before);
    if (delimiter == '_') {
      opens &= !Character.isLetterOrDigit(before);
      closes &= !Character.isLetterOrDigit(after);
    }
    if ((delimiter == '~' || delimiter == '=') && length != 2) {
      opens = false;
      closes = false;
    }
    int left = closes ? close(delimiter, start, length) : length;
    if (opens && left > 0) {
      open.push(new EmphasisRun(delimiter, start + length - left, left));
    }
  }

  /** Pairs a closing run with the open ones of its kind; how much of it is left. */
  private int close(char delimiter, int start, int length) {
    int left = length;
    while (left > 0 && !open.isEmpty()) {
      if (open.peek().delimiter != delimiter) {
        if (open.stream().limit(8).noneMatch(run -> run.delimiter == delimiter)) {
          break;
        }
        open.pop();
        continue;
      }
      EmphasisRun run = open.peek();
      int pairs = Math.min(run.left, left);
      delimiters.set(run.start + run.left - pairs, run.start + run.left);
      delimiters.set(start + length - left, start + length - left + pairs);
      run.left -= pairs;
      left -= pairs;
      if (run.left == 0) {
        open.pop();
      }
    }
    return left;
  }
}
