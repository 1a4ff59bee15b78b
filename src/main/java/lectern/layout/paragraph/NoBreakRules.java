package lectern.layout.paragraph;

import java.util.BitSet;
import lectern.text.CharacterRun;

/**
 * What belongs together though a line could end there: a number and its unit, initials and a name,
 * a dash and the word before it.
 *
 * <p>Only certain cases, because too many of these rules make lines ragged. If what belongs
 * together is longer than a line, the line breaks there rather than inside a word.
 */
final class NoBreakRules {
  /** Words after which no line ends, since they cannot be read alone. */
  private final NoBreakLetters letters;

  private final String text;

  private NoBreakRules(String text, String language) {
    this.text = text;
    this.letters = NoBreakLetters.of(language);
  }

  /**
   * Takes out the breaks that would separate what belongs together.
   *
   * @param language as a tag (BCP 47); empty where nobody knows
   * @param lesser gets what is taken out
   */
  static void removeBreaks(String text, String language, BitSet breaks, BitSet lesser) {
    var noBreakRules = new NoBreakRules(text, language);
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      int next = space + 1;
      if (next < text.length() && breaks.get(next) && noBreakRules.binds(space, next)) {
        breaks.clear(next);
        lesser.set(next);
      }
    }
    // UAX #14 lets a line begin with a dash that stands between two words (class B2).
    for (int dash = text.indexOf('—', 1); dash > 0; dash = text.indexOf('—', dash + 1)) {
      if (text.charAt(dash - 1) != ' ' && breaks.get(dash)) {
        breaks.clear(dash);
        lesser.set(dash);
      }
    }
    // It also lets one end after the hyphens of "--option".
    int end;
    for (int start = text.indexOf("--"); start >= 0; start = text.indexOf("--", end)) {
      end = CharacterRun.end(text, start + 2, "-");
      if (breaks.get(end) && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        breaks.clear(end);
        lesser.set(end);
      }
    }
    removeBreaksAfter('?', text, breaks, lesser);
    removeBreaksAfter('/', text, breaks, lesser);
  }

  /** It also lets one end after the sign that begins {@code ?query} or {@code /path}. */
  private static void removeBreaksAfter(char sign, String text, BitSet breaks, BitSet lesser) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (breaks.get(at + 1)
          && at + 1 < text.length()
          && text.charAt(at + 1) != ' '
          && (at == 0 || text.charAt(at - 1) == ' ')) {
        breaks.clear(at + 1);
        lesser.set(at + 1);
      }
    }
  }

  private boolean binds(int space, int next) {
    char before = text.charAt(space - 1);
    char after = text.charAt(next);
    return NoBreakNumbers.bind(text, space)
        || NoBreakAbbreviations.bind(text, space)
        || letters.bind(text, space)
        || trails(next)
        || (isRelation(after) && isFormula(next))
        || (isRelation(before) && isFormula(space - 1));
  }

  /** Dashes or an ellipsis between two spaces belong to the word before them. */
  private boolean trails(int next) {
    int end = CharacterRun.end(text, next, "—–-…");
    return end > next && (end == text.length() || text.charAt(end) == ' ');
  }

  private static boolean isRelation(char c) {
    return switch (c) {
      case '=', '≈', '≠', '≤', '≥', '×' -> true;
      default -> false;
    };
  }

  /** Whether the character stands in a formula as short as {@code x = 5}; longer ones may break. */
  private boolean isFormula(int operator) {
    return operator > 1
        && text.charAt(operator - 1) == ' '
        && operator + 1 < text.length()
        && text.charAt(operator + 1) == ' '
        && isTerm(SpaceContext.start(text, operator - 1), operator - 1)
        && isTerm(operator + 2, SpaceContext.end(text, operator + 2));
  }

  private boolean isTerm(int start, int end) {
    return end > start && end - start <= 3 && Character.isLetterOrDigit(text.charAt(start));
  }
}
