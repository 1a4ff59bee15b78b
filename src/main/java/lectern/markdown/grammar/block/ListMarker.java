package lectern.markdown.grammar.block;

import java.util.Locale;
import lectern.document.Numbering;
import lectern.document.Numbering.Digits;
import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * The marker of an item in Pandoc's lists, as far as it is none of CommonMark's: {@code a.}, {@code
 * b)}, {@code (c)}, {@code iv.}, {@code #.}, {@code (@)}.
 *
 * @param name the letters, {@code #} or {@code @} with its label
 * @param end the offset after it
 */
public record ListMarker(String name, String before, String after, int end) {
  /** Stands before the markers that {@link ListMarkers} has found to be some; no letter. */
  public static final char MARK = '\uFDD0';

  private static final int LONGEST_ROMAN = 8;
  private static final int LONGEST_LABEL = 30;
  private static final String ROMAN = "ivxlcdm";

  /** The marker that stands here with a blank and words after it; or null. */
  static @Nullable ListMarker at(CharSequence line, int start) {
    boolean framed = start < line.length() && line.charAt(start) == '(';
    int from = framed ? start + 1 : start;
    int end = from;
    if (end < line.length() && (line.charAt(end) == '#' || line.charAt(end) == '@')) {
      boolean labelled = line.charAt(end) == '@';
      end++;
      while (labelled && end < line.length() && end - from < LONGEST_LABEL && isLabel(line, end)) {
        end++;
      }
    } else {
      while (end < line.length()
          && end - from < LONGEST_ROMAN
          && Ascii.isLetter(line.charAt(end))) {
        end++;
      }
    }
    if (end == from || end + 2 >= line.length() || ".)".indexOf(line.charAt(end)) < 0) {
      return null;
    }
    String name = line.subSequence(from, end).toString();
    char after = line.charAt(end);
    boolean blank = line.charAt(end + 1) == ' ' || line.charAt(end + 1) == '\t';
    boolean known =
        switch (name.charAt(0)) {
          case '#' -> !framed && after == '.';
          case '@' -> framed && after == ')';
          default -> (!framed || after == ')') && (name.length() == 1 || roman(name) > 0);
        };
    // As with Pandoc, one blank after a capital and a full stop is a name: "B. Russell".
    boolean initial = after == '.' && name.length() == 1 && Character.isUpperCase(name.charAt(0));
    boolean separate = !initial || line.charAt(end + 2) == ' ';
    return blank && known && separate && !isBlank(line, end)
        ? new ListMarker(name, framed ? "(" : "", Character.toString(after), end + 1)
        : null;
  }

  private static boolean isLabel(CharSequence line, int at) {
    char c = line.charAt(at);
    return Ascii.isWord(c) || c == '-' || c == '_';
  }

  private static boolean isBlank(CharSequence line, int end) {
    return line.subSequence(end + 1, line.length()).toString().isBlank();
  }

  static boolean isRoman(char c) {
    return ROMAN.indexOf(Character.toLowerCase(c)) >= 0;
  }

  boolean isExample() {
    return name.startsWith("@");
  }

  /** How a list is numbered that begins with this marker. */
  Numbering numbering() {
    boolean capital = Character.isUpperCase(name.charAt(0));
    if (!Ascii.isLetter(name.charAt(0))) {
      return isExample() ? new Numbering(Digits.DECIMAL, "(", ")") : Numbering.DECIMAL;
    }
    boolean roman = name.length() > 1 || name.equalsIgnoreCase("i");
    Digits digits =
        roman
            ? capital ? Digits.ROMAN_CAPITALS : Digits.ROMAN
            : capital ? Digits.CAPITALS : Digits.LETTERS;
    return new Numbering(digits, before, after);
  }

  /** The number of the first item with this marker. */
  int number() {
    char first = name.charAt(0);
    if (!Ascii.isLetter(first)) {
      return 1;
    }
    int roman = name.length() > 1 || name.equalsIgnoreCase("i") ? roman(name) : 0;
    return roman > 0 ? roman : Character.toLowerCase(first) - 'a' + 1;
  }

  /** Whether this marker stands for such a number in a list that is numbered so. */
  boolean follows(Numbering numbering, int number, ListMarker first) {
    boolean letters = Ascii.isLetter(name.charAt(0)) && Ascii.isLetter(first.name.charAt(0));
    return letters
        ? (before + name + after).equals(numbering.marker(number))
        : name.charAt(0) == first.name.charAt(0);
  }

  /** The value of a Roman number in letters of one case, or 0. */
  private static int roman(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (!name.equals(small) && name.chars().anyMatch(Character::isLowerCase)) {
      return 0;
    }
    int value = 0;
    int last = 0;
    for (int at = small.length() - 1; at >= 0; at--) {
      int place = ROMAN.indexOf(small.charAt(at));
      if (place < 0) {
        return 0;
      }
      int digit = new int[] {1, 5, 10, 50, 100, 500, 1000}[place];
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return Numbering.roman(value).equals(small) ? value : 0;
  }
}
