package lectern.markdown.grammar.delimiter;

import lectern.markdown.html.SoftLineBreaks;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Whether delimiters such as {@code **} may open and close, by the characters on both sides of
 * them.
 *
 * <p>CommonMark 0.31, 6.2, tells the two sides apart by spaces, which CJK text does not write. So a
 * letter outside is as good as a space where delimiters stand between it and a bracket, quotation
 * mark or other delimiter inside, and the letter or the delimiter is of such a text: {@code
 * 字**（x）**字}, {@code 한국어**[x]**는}. Two underscores between two such letters may close, {@code
 * __한국어__는}, but not open: {@code 他__去__学校} are blanks to fill in. The same holds for two
 * delimiters beside the quotation marks of print.
 *
 * @param canOpen whether words may begin after them
 * @param canClose whether words may end before them
 * @param opensWide whether they may only open by the rule of such texts
 * @param closesWide whether they may only close by it
 * @param closesInside whether they may close though letters stand on both sides
 */
record Flanking(
    boolean canOpen,
    boolean canClose,
    boolean opensWide,
    boolean closesWide,
    boolean closesInside) {
  private static final int LONGEST = 3;

  /** The flanking of so many delimiters between two code points, {@link Scanner#END} for none. */
  static Flanking of(char character, int length, int before, int after) {
    boolean opens = canOpen(character, before, after);
    boolean closes = canClose(character, before, after);
    boolean emphasis =
        (character == '~' || character == '=')
            ? length == 2
            : (character == '*' || character == '_');
    boolean wide = emphasis && length <= LONGEST;
    boolean inside = character == '_' && length == 2 && isWideLetter(before) && isWideLetter(after);
    boolean opensWide = wide && !opens && isHeldApart(after, before, length, "“‘…—");
    boolean closesWide = wide && !closes && (inside || isHeldApart(before, after, length, "”’…—"));
    return new Flanking(opens || opensWide, closes || closesWide, opensWide, closesWide, inside);
  }

  /** Whether the rule of CJK texts matters to delimiters between these two code points. */
  static boolean isWide(char character, int length, int before, int after) {
    Flanking flanking = of(character, length, before, after);
    return flanking.opensWide || flanking.closesWide;
  }

  private static boolean canOpen(char character, int before, int after) {
    boolean left = isLeft(before, after);
    return left && (character != '_' || !isRight(before, after) || isPunctuation(before));
  }

  private static boolean canClose(char character, int before, int after) {
    boolean right = isRight(before, after);
    return right && (character != '_' || !isLeft(before, after) || isPunctuation(after));
  }

  /**
   * "A left-flanking delimiter run is a delimiter run that is (1) not followed by Unicode
   * whitespace, and either (2a) not followed by a Unicode punctuation character, or (2b) followed
   * by a Unicode punctuation character and preceded by Unicode whitespace or a Unicode punctuation
   * character."
   */
  private static boolean isLeft(int outside, int inside) {
    return !isBlank(inside)
        && (!isPunctuation(inside) || isBlank(outside) || isPunctuation(outside));
  }

  /** The same seen from the other side. */
  private static boolean isRight(int before, int after) {
    return isLeft(after, before);
  }

  private static boolean isBlank(int c) {
    return c == Scanner.END || Characters.isWhitespaceCodePoint(c);
  }

  private static boolean isPunctuation(int c) {
    return c == Scanner.END || Characters.isPunctuationCodePoint(c);
  }

  /** One asterisk between a bracket and a digit multiplies. */
  private static boolean isHeldApart(int inside, int outside, int length, String ofPrint) {
    if (!Character.isLetterOrDigit(outside)) {
      return false;
    }
    boolean punctuation =
        isPunctuation(inside) && inside != Scanner.END && "*_~".indexOf(inside) < 0;
    boolean print = SoftLineBreaks.isCjkPunctuation(inside) || ofPrint.indexOf(inside) >= 0;
    return (punctuation && isWideLetter(outside)) || (print && length > 1);
  }

  /** Korean writes spaces between words, but none before what is added to a word. */
  private static boolean isWideLetter(int c) {
    return Character.isLetterOrDigit(c)
        && (SoftLineBreaks.isCjk(c) || (c >= 0xAC00 && c <= 0xD7A3));
  }
}
