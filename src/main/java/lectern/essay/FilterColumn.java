package lectern.essay;

import java.util.List;
import lectern.text.Folding;
import lectern.text.FuzzyMatcher;
import lectern.text.LetterMask;

/**
 * What a typed filter looks through: the title of each essay and, apart from it, its tags, authors,
 * tldr and description, folded once.
 *
 * <p>A mask of the letters in each text rules out most texts without reading them.
 */
final class FilterColumn {
  /** Between two texts of an essay; it is in no word that is typed. */
  private static final char BETWEEN = FuzzyMatcher.BETWEEN;

  private final String[] titles;
  private final String[] others;
  private final long[] inTitle;
  private final long[] inOthers;

  FilterColumn(List<Essay> essays) {
    int size = essays.size();
    titles = new String[size];
    others = new String[size];
    inTitle = new long[size];
    inOthers = new long[size];
    for (int row = 0; row < size; row++) {
      Head head = essays.get(row).head();
      titles[row] = Folding.fold(head.title());
      others[row] = others(head);
      inTitle[row] = LetterMask.of(titles[row]);
      inOthers[row] = LetterMask.of(others[row]);
    }
  }

  private static String others(Head head) {
    var text = new StringBuilder();
    for (Tag tag : head.tags()) {
      text.append(Folding.fold(tag.name())).append(BETWEEN);
    }
    for (String author : head.authors()) {
      text.append(Folding.fold(author)).append(BETWEEN);
    }
    text.append(Folding.fold(head.tldr())).append(BETWEEN);
    return text.append(Folding.fold(head.description())).toString();
  }

  /** Whether all words are found in an essay; a letter that is missing does not matter. */
  boolean hasAll(int row, List<FilterWord> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!has(row, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int row, FilterWord word) {
    return isInTitle(row, word)
        || (LetterMask.containsAll(inOthers[row], word.inOthers())
            && FuzzyMatcher.isWithin(word.folded(), others[row]));
  }

  /** Whether words that are these, or begin with these, may be found in an essay. */
  boolean mayHaveAll(int row, List<FilterWord> words) {
    for (int i = 0; i < words.size(); i++) {
      FilterWord word = words.get(i);
      boolean may =
          isInTitle(row, word)
              || (LetterMask.containsAll(inOthers[row], word.inOthers())
                  && FuzzyMatcher.mayBegin(word.folded(), others[row]));
      if (!may) {
        return false;
      }
    }
    return true;
  }

  private boolean isInTitle(int row, FilterWord word) {
    return LetterMask.containsAll(inTitle[row], word.inTitle())
        && FuzzyMatcher.isFound(word.letters(), titles[row]);
  }
}
