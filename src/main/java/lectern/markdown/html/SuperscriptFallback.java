package lectern.markdown.html;

import java.util.List;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.markdown.math.TexLetters;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Superscript and subscript words: small letters where Unicode has them, else the character for it
 * before a number or formula, since {@code 10⁶} and {@code 10^6.5} mean something else than {@code
 * 106.5}.
 */
public final class SuperscriptFallback {
  /** What is longer is no value, but a remark. */
  private static final int LONGEST = 12;

  private static final String PUNCTUATION = "./+-−*=,()'′";

  private SuperscriptFallback() {}

  /**
   * Superscript words.
   *
   * @param attached whether a letter, a digit or a bracket stands before them
   */
  public static Inline superscript(List<Inline> content, boolean attached) {
    String value = attached ? value(content, true) : null;
    return value == null ? new Inline.Superscript(content) : new Inline.Text("^" + value);
  }

  /** Subscript words. */
  public static Inline subscript(List<Inline> content, boolean attached) {
    String value = attached ? value(content, false) : null;
    return value == null ? new Inline.Subscript(content) : new Inline.Text("_" + value);
  }

  /** Whether a number or a formula may have such words after this character. */
  public static boolean mayFollow(int before) {
    return Character.isLetterOrDigit(before) || before == ')' || before == ']';
  }

  /** The words, in brackets if they are more than one thing; null where they need no character. */
  private static @Nullable String value(List<Inline> content, boolean superscript) {
    for (Inline part : content) {
      if (!(part instanceof Inline.Text)) {
        return null;
      }
    }
    String words = PlainText.words(content);
    if (words.isEmpty() || words.length() > LONGEST || hasSmallLetters(words, superscript)) {
      return null;
    }
    boolean number = false;
    boolean letters = true;
    boolean foreign = false;
    boolean figures = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
        return null;
      }
      number |= Ascii.isDigit(c);
      letters &= Ascii.isLetter(c);
      foreign |= c > 127;
      figures &= c == '.' || Ascii.isDigit(c);
    }
    boolean one = words.length() == 1 || figures;
    return (letters && !one) || !(number || foreign || one || words.length() < 4)
        ? null
        : one ? words : "(" + words + ")";
  }

  private static boolean hasSmallLetters(String words, boolean superscript) {
    return CharacterRun.end(words, 0, c -> c < 128 || c == '−') == words.length()
        && (superscript ? TexLetters.superscript(words) : TexLetters.subscript(words)) != null;
  }
}
