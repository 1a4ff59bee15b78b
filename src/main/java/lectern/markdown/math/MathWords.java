package lectern.markdown.math;

import java.util.Set;
import lectern.markup.Ascii;

/**
 * Tells a formula from money, prose and escaped brackets that stand between the same signs.
 *
 * <p>A formula has a command of TeX, an index or a power; or it has no words but the names of
 * functions, and does not read like a sum of money.
 */
public final class MathWords {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin", "cos", "tan", "cot", "log", "ln", "exp", "min", "max", "lim", "sup", "inf", "det",
          "gcd", "mod", "arg", "deg", "dim", "ker", "var", "cov", "sgn", "lg", "pi", "dx", "dy",
          "dt", "iff");

  private MathWords() {}

  /** Whether this can only be a formula: it holds a command, an index or a power. */
  public static boolean areSure(String source) {
    for (int i = 0; i + 1 < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && Ascii.isLetter(source.charAt(i + 1))) {
        return true;
      }
      if ((c == '^' || c == '_') && source.charAt(i + 1) > ' ') {
        return !hasSentence(source);
      }
    }
    return false;
  }

  /** Whether this looks like a formula. */
  public static boolean are(String source) {
    if (source.isBlank()) {
      return false;
    }
    if (areSure(source)) {
      return true;
    }
    boolean money = Ascii.isDigit(source.charAt(0));
    char last = source.charAt(source.length() - 1);
    if (money && !(Ascii.isDigit(last) || Ascii.isLetter(last) || last == ')' || last == '!')) {
      return false;
    }
    boolean equation = !money && source.indexOf('=') > 0 && !hasSentence(source);
    return equation || hasNoWords(source, money);
  }

  /** Whether two words stand side by side, as they do in prose and never in a formula. */
  private static boolean hasSentence(String source) {
    boolean before = false;
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (i < source.length() && Character.isLetter(source.charAt(i))) {
        continue;
      }
      if (i > start) {
        boolean word = i - start > 1 && !FUNCTIONS.contains(source.substring(start, i));
        if (word && before) {
          return true;
        }
        before = word;
      }
      // Anything but a blank between them sets words apart.
      before &= i < source.length() && source.charAt(i) == ' ';
      start = i + 1;
    }
    return false;
  }

  private static boolean hasNoWords(String source, boolean money) {
    int start = 0;
    for (int i = 0; i <= source.length(); i++) {
      char c = i < source.length() ? source.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        continue;
      }
      if (i - start > 1 && !isName(source.substring(start, i), money)) {
        return false;
      }
      if ("\"“”?;€£¥#@`".indexOf(c) >= 0) {
        return false;
      }
      start = i + 1;
    }
    return true;
  }

  /** A function, or the corners of a triangle; after a sum, capitals are a currency. */
  private static boolean isName(String letters, boolean money) {
    boolean corners =
        !money && letters.length() <= 3 && letters.chars().allMatch(Character::isUpperCase);
    return corners || FUNCTIONS.contains(letters);
  }
}
