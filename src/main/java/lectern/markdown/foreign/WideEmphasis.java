package lectern.markdown.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.markdown.html.LineEnds;
import lectern.markdown.template.CodeInText;
import lectern.markdown.template.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Helps asterisks, underscores and tildes between a bracket, quotation mark or other sign and the
 * letter of a CJK or Korean word, as in {@code **bold（x）**字} and {@code 字~~[x]~~字}.
 *
 * <p>CommonMark 0.31, 6.2, tells their two sides apart by spaces that such text does not write, and
 * its library lets nobody change that rule. An empty comment between the marks and the letter they
 * touch stands for a space.
 */
public final class WideEmphasis {
  private static final String COMMENT = "<!---->";
  private static final String MARKS = "*_~";
  private static final int LONGEST = 3;

  private final String text;
  private final StringBuilder out;

  /** Where the words begin behind the marks that are open, by these marks. */
  private final Map<String, Integer> open = new HashMap<>();

  private int done;

  private WideEmphasis(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text needs it at all. */
  public static boolean any(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '*' && c != '_' && c != '~') {
        continue;
      }
      int end = runEnd(text, at);
      if (isRun(c, end - at)
          && (isHeldApart(text, end, at - 1, end - at, true)
              || isHeldApart(text, at - 1, end, end - at, false))) {
        return true;
      }
      at = end - 1;
    }
    return false;
  }

  /** The same text with such comments, none of them in these blocks of code. */
  public static String separate(String text, List<TextRange> codeBlocks) {
    return new WideEmphasis(text).run(new CodeInText(text, codeBlocks));
  }

  private String run(CodeInText code) {
    int at = code.skipped(0);
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '*', '_', '~' -> at = marks(at);
        case '\\' -> at += 2;
        case '\n' -> {
          at++;
          // No emphasis goes on over an empty line.
          if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
            open.clear();
          }
        }
        default -> at++;
      }
      at = code.skipped(at);
    }
    return out.append(text, done, text.length()).toString();
  }

  private int marks(int start) {
    int end = runEnd(text, start);
    if (!isRun(text.charAt(start), end - start)) {
      return end;
    }
    String run = text.substring(start, end);
    Integer words = isBlank(start - 1) ? null : closed(run);
    if (words != null) {
      if (isHeldApart(text, start - 1, end, end - start, false) && holdsLetter(words, start)) {
        comment(end);
      }
    } else if (!isBlank(end)) {
      open.put(run, end);
      if (isHeldApart(text, end, start - 1, end - start, true)) {
        comment(start);
      }
    }
    return end;
  }

  /** Where the words begin that these marks end, or null; three may end two and one. */
  private @Nullable Integer closed(String run) {
    Integer words = open.remove(run);
    if (words != null || run.length() < LONGEST) {
      return words;
    }
    String one = run.substring(0, 1);
    String two = run.substring(0, 2);
    if (!open.containsKey(one) || !open.containsKey(two)) {
      return null;
    }
    return Math.max(open.remove(one), open.remove(two));
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private static boolean isRun(char mark, int length) {
    return mark == '~' ? length == 2 : length <= LONGEST;
  }

  /** Marks alone between asterisks are no words to be set bold. */
  private boolean holdsLetter(int start, int end) {
    int at = start;
    while (at < end && !isLetter(text, at)) {
      at++;
    }
    return at < end;
  }

  private void comment(int at) {
    out.append(text, done, at).append(COMMENT);
    done = at;
  }

  private boolean isBlank(int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Whether marks stand between a sign inside them and a letter outside, and the sign or the letter
   * is of text without spaces. One asterisk between a bracket and a digit multiplies.
   */
  private static boolean isHeldApart(
      String text, int inside, int outside, int length, boolean opening) {
    if (inside < 0 || inside >= text.length() || !isLetter(text, outside)) {
      return false;
    }
    char c = text.charAt(inside);
    boolean wide = isCjk(text.charAt(outside));
    boolean sign = !Character.isLetterOrDigit(c) && c > ' ' && !Character.isSurrogate(c);
    boolean print = LineEnds.isCjkPunctuation(c) || (opening ? "“‘…—" : "”’…—").indexOf(c) >= 0;
    return (wide && sign && MARKS.indexOf(c) < 0) || (print && length > 1);
  }

  /** Korean writes spaces between words, but none before what is added to a word. */
  private static boolean isCjk(char c) {
    return LineEnds.isCjk(c) || (c >= '\uAC00' && c <= '\uD7A3');
  }
}
