package lectern.essay;

import java.util.Arrays;
import java.util.List;
import lectern.text.Folding;
import lectern.text.FuzzyMatcher;
import lectern.text.LetterMask;

/**
 * A word that is typed into the filter.
 *
 * @param folded as texts are folded
 * @param letters the same without spaces, as titles are compared
 * @param inTitle the {@link LetterMask} a title needs, and {@code inOthers} any other text
 */
record FilterWord(String folded, String letters, long inTitle, long inOthers) {

  private static FilterWord of(String typed) {
    String folded = Folding.fold(typed);
    String letters = FuzzyMatcher.letters(folded);
    return new FilterWord(folded, letters, LetterMask.of(letters), LetterMask.of(folded));
  }

  /** The words of what is typed; all of them have to be found. */
  static List<FilterWord> of(String[] typed) {
    return Arrays.stream(typed).filter(word -> !word.isEmpty()).map(FilterWord::of).toList();
  }

  /** Whether this word begins with another, and so is found only where that may be. */
  boolean continues(FilterWord other) {
    return folded.startsWith(other.folded) && letters.startsWith(other.letters);
  }
}
