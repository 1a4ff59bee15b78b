package lectern.text;

import java.util.function.IntPredicate;

/** Finds where runs of the same kinds of characters end; offsets are in {@code char}s. */
public final class CharacterRun {
  private CharacterRun() {}

  /** The offset after the run of these characters that starts here, which may be empty. */
  public static int end(CharSequence text, int start, String characters) {
    int end = start;
    while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The offset after the run of such characters that starts here, which may be empty. */
  public static int end(CharSequence text, int start, IntPredicate characters) {
    int end = start;
    while (end < text.length() && characters.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset of the first of these characters at or after this one; else the text's end. */
  public static int until(CharSequence text, int start, String characters) {
    int end = start;
    while (end < text.length() && characters.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The offset where the run of these characters starts that ends here, which may be empty. */
  public static int start(CharSequence text, int end, String characters) {
    int start = end;
    while (start > 0 && characters.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /** The offset where the run of such characters starts that ends here, which may be empty. */
  public static int start(CharSequence text, int end, IntPredicate characters) {
    int start = end;
    while (start > 0 && characters.test(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether a backslash that is not escaped itself stands right before this offset. */
  public static boolean isEscaped(CharSequence text, int at) {
    return (at - start(text, at, "\\")) % 2 == 1;
  }

  /** The offset after the run of letters, digits and these characters that starts here. */
  public static int wordEnd(CharSequence text, int start, String others) {
    return end(text, start, c -> Character.isLetterOrDigit(c) || others.indexOf(c) >= 0);
  }

  /** The offset after the blanks and other control characters of ASCII that start here. */
  public static int blanksEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) <= ' ') {
      end++;
    }
    return end;
  }
}
