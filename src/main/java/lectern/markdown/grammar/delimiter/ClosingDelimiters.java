package lectern.markdown.grammar.delimiter;

import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Finds closing delimiters further on in one paragraph, in linear time. */
public final class ClosingDelimiters {
  /** No one writes longer passages between two delimiters. */
  public static final int LONGEST = 2_000;

  /** Characters that may be searched in one paragraph; after that, no delimiter is closed. */
  private static final int MOST = 400_000;

  private int seen;

  /** The place of the next such delimiter, which the scanner then stands after; else null. */
  @Nullable
  public Position next(Scanner scanner, String delimiter) {
    return next(scanner, delimiter, LONGEST, false);
  }

  /** The same on the line that the scanner is on. */
  @Nullable
  public Position onLine(Scanner scanner, String delimiter, int longest) {
    return next(scanner, delimiter, longest, true);
  }

  private @Nullable Position next(Scanner scanner, String delimiter, int longest, boolean onLine) {
    char first = delimiter.charAt(0);
    for (int i = 0; i < longest && seen < MOST && scanner.hasNext(); i++) {
      char c = scanner.peek();
      if (c == first) {
        Position here = scanner.position();
        if (scanner.next(delimiter)) {
          return here;
        }
      } else if (onLine && c == '\n') {
        return null;
      }
      scanner.next();
      seen++;
    }
    return null;
  }

  /** What stands between two places. */
  public static String between(Scanner scanner, Position start, Position end) {
    return scanner.getSource(start, end).getContent();
  }
}
