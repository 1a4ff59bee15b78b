package lectern.ui.shelf;

import lectern.essay.Essay;
import lectern.essay.Tag;
import lectern.text.Folding;
import lectern.text.Fuzzy;

/** Whether an essay matches the words typed into the filter. */
final class Matches {
  private Matches() {}

  /**
   * Whether every typed word is found in the title (fuzzily), a tag, the description or an author.
   */
  static boolean test(Essay essay, String typed) {
    for (String word : typed.strip().split(" +", -1)) {
      if (!word.isEmpty()
          && Fuzzy.match(word, essay.head().title()) == null
          && !holds(essay, word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Essay essay, String word) {
    String folded = Folding.fold(word);
    for (Tag tag : essay.head().tags()) {
      if (Folding.fold(tag.name()).contains(folded)) {
        return true;
      }
    }
    for (String author : essay.head().authors()) {
      if (Folding.fold(author).contains(folded)) {
        return true;
      }
    }
    return Folding.fold(essay.head().tldr()).contains(folded)
        || Folding.fold(essay.head().description()).contains(folded);
  }
}
