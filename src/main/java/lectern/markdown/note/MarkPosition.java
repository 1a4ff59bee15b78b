package lectern.markdown.note;

import java.util.Set;
import lectern.text.CharacterRun;

/**
 * Where a superscript number is the mark of a note, and where it is a power, a unit or a charge.
 */
final class MarkPosition {
  private static final String PUNCTUATION = ".,;:!?)]}\"'”’»›…*%。、，；：！？」』）";

  /** What letters that stand for numbers follow. */
  private static final String FORMULA = "0123456789=+-−*/·×^<>≤≥≈±√(";

  /** Short words that powers stand after. */
  private static final Set<String> UNITS =
      Set.of(
          "m", "km", "cm", "mm", "dm", "nm", "ft", "in", "yd", "mi", "ha", "sin", "cos", "tan",
          "sec", "csc", "cot", "log", "exp");

  /** Whether these words end as words do that a mark stands after. */
  static boolean isAfterWord(String before) {
    if (before.isEmpty()) {
      return false;
    }
    int last = before.codePointBefore(before.length());
    if (Character.isLetter(last)) {
      int start = runStart(before);
      return isWord(before.substring(start), last, before.substring(0, start).stripTrailing());
    }
    // A power stands after any number; nobody raises a year to one.
    return PUNCTUATION.indexOf(last) >= 0 || isYear(before);
  }

  /** Two letters are a word only where no formula is, such as E = mc². */
  private static boolean isWord(String word, int last, String before) {
    boolean cased = Character.isUpperCase(last) || Character.isLowerCase(last);
    int length = word.codePointCount(0, word.length());
    if (!cased || length > 2) {
      return !UNITS.contains(word);
    }
    boolean small = word.codePoints().allMatch(Character::isLowerCase);
    boolean formula =
        !before.isEmpty() && FORMULA.indexOf(before.codePointBefore(before.length())) >= 0;
    return length == 2 && small && !formula && !UNITS.contains(word);
  }

  private static int runStart(String words) {
    int at = words.length();
    while (at > 0 && Character.isLetter(words.codePointBefore(at))) {
      at -= Character.charCount(words.codePointBefore(at));
    }
    return at;
  }

  private static boolean isYear(String words) {
    int at = CharacterRun.start(words, words.length(), "0123456789");
    boolean first = at < words.length() && (words.charAt(at) == '1' || words.charAt(at) == '2');
    boolean inside = at > 0 && ".,".indexOf(words.charAt(at - 1)) >= 0;
    return words.length() - at == 4 && first && !inside;
  }
}
