package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.essay.Tag;
import lectern.text.FuzzyMatcher;

/** Whether an essay matches the words typed into the filter. */
final class FilterMatch {
  private FilterMatch() {}

  /**
   * Whether every typed word is found in the title, a tag, the description or an author; a letter
   * that is missing does not matter.
   */
  static boolean test(Essay essay, String typed) {
    for (String word : typed.strip().split(" +", -1)) {
      if (!word.isEmpty()
          && FuzzyMatcher.match(word, essay.head().title()) == null
          && !holds(essay, word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Essay essay, String word) {
    for (Tag tag : essay.head().tags()) {
      if (FuzzyMatcher.isIn(word, tag.name())) {
        return true;
      }
    }
    for (String author : essay.head().authors()) {
      if (FuzzyMatcher.isIn(word, author)) {
        return true;
      }
    }
    return FuzzyMatcher.isIn(word, essay.head().tldr())
        || FuzzyMatcher.isIn(word, essay.head().description());
  }
}
