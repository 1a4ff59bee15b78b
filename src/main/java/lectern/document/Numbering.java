package lectern.document;

import java.util.Locale;

/**
 * How the entries of a list are numbered: {@code 1.}, {@code a)}, {@code (iv)}.
 *
 * @param before what stands before the number, often nothing
 * @param after what stands after it
 */
public record Numbering(Digits digits, String before, String after) {
  public static final Numbering DECIMAL = new Numbering(Digits.DECIMAL, "", ".");

  private static final int LETTERS = 26;
  private static final int MOST_ROMAN = 3_999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** With what characters numbers are written. */
  public enum Digits {
    DECIMAL,
    LETTERS,
    CAPITALS,
    ROMAN,
    ROMAN_CAPITALS
  }

  /** What stands before the entry of this number; numbers that have no letters stay numbers. */
  public String marker(long number) {
    return before + format(number) + after;
  }

  /**
   * The same where words run from right to left: {@code .1}, and <code>(a</code> for {@code a)}.
   */
  public Numbering mirror() {
    String left = after.replace(')', '(');
    String right = before.replace('(', ')');
    return new Numbering(digits, left, right);
  }

  private String format(long number) {
    return switch (digits) {
      case DECIMAL -> Long.toString(number);
      case LETTERS -> letter(number);
      case CAPITALS -> letter(number).toUpperCase(Locale.ROOT);
      case ROMAN -> roman(number);
      case ROMAN_CAPITALS -> roman(number).toUpperCase(Locale.ROOT);
    };
  }

  private static String letter(long number) {
    return number < 1 || number > LETTERS
        ? Long.toString(number)
        : Character.toString((char) ('a' + number - 1));
  }

  /** A number in small Roman letters. */
  public static String roman(long number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Long.toString(number);
    }
    var roman = new StringBuilder();
    long rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
