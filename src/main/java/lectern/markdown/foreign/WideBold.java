package lectern.markdown.foreign;

import java.util.List;
import lectern.markdown.html.LineEnds;
import lectern.markdown.template.CodeInText;
import lectern.markdown.template.TextRange;

/**
 * Helps asterisks beside full-width brackets and quotation marks, as in {@code **bold（x）**字}.
 *
 * <p>CommonMark 0.31, 6.2, tells their two sides apart by spaces that CJK text does not write. An
 * empty comment between the asterisks and the letter they touch stands for one.
 */
public final class WideBold {
  private static final String MARK = "**";
  private static final String COMMENT = "<!---->";

  private final String text;
  private final StringBuilder out;
  private boolean open;
  private int openEnd;
  private int done;

  private WideBold(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text needs it at all. */
  public static boolean any(String text) {
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 2)) {
      if ((isWide(text, at - 1, at + 2) && isLetter(text, at + 2))
          || (isLetter(text, at - 1) && isWide(text, at + 2, at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The same text with such comments, none of them in these blocks of code. */
  public static String eased(String text, List<TextRange> codeBlocks) {
    return new WideBold(text).run(new CodeInText(text, codeBlocks));
  }

  private String run(CodeInText code) {
    int at = code.skipped(0);
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '*' -> at = asterisks(at);
        case '\\' -> at += 2;
        case '\n' -> {
          at++;
          // No emphasis goes on over an empty line.
          open &= at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r';
        }
        default -> at++;
      }
      at = code.skipped(at);
    }
    return out.append(text, done, text.length()).toString();
  }

  private int asterisks(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    if (end - start != MARK.length()) {
      return end;
    }
    if (!open && !isBlank(end)) {
      open = true;
      openEnd = end;
      if (isWide(text, end, start - 1) && isLetter(text, start - 1)) {
        comment(start);
      }
    } else if (open && !isBlank(start - 1)) {
      open = false;
      if (isWide(text, start - 1, end) && isLetter(text, end) && holdsLetter(start)) {
        comment(end);
      }
    }
    return end;
  }

  /** Marks alone between asterisks are no words to be set bold. */
  private boolean holdsLetter(int end) {
    int at = openEnd;
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

  /** Whether a sign on one side of the asterisks is of CJK text, as the letter on the other is. */
  private static boolean isWide(String text, int at, int letter) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return LineEnds.isCjkPunctuation(c)
        || "“”‘’…—".indexOf(c) >= 0
        || (isCjk(text, letter) && "()\"'!?.,:;%".indexOf(c) >= 0);
  }

  /** Korean writes spaces between words, but none before what is added to a word. */
  private static boolean isCjk(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return LineEnds.isCjk(c) || (c >= '\uAC00' && c <= '\uD7A3');
  }
}
