package lectern.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word that is looked for.
 *
 * @param stems by which other forms of it are known, in every language; none for an exact word
 * @param prefix whether longer words answer to it too
 */
record QueryWord(Word word, Set<String> stems, boolean prefix) {

  /** The words of a part of a query, which must stand one after the other. */
  static List<QueryWord> of(Clause.Words asked, WordForms forms) {
    return WordSplitter.words(asked.text()).stream().map(word -> of(word, asked, forms)).toList();
  }

  /** The same with those in one that may be written so. */
  static List<QueryWord> joined(Clause.Words asked, WordForms forms) {
    var joined = new ArrayList<QueryWord>();
    List<Word> words = WordSplitter.words(asked.text());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.parts() > 1) {
        i += word.parts() - 1;
        word = new Word(word.joined(), word.joined(), word.start(), words.get(i).end());
      }
      joined.add(of(word, asked, forms));
    }
    return joined;
  }

  private static QueryWord of(Word word, Clause.Words asked, WordForms forms) {
    boolean last = word.end() == asked.text().length();
    boolean open = asked.prefix() && last && !word.isCharacter();
    var stems = new HashSet<String>();
    if (!asked.exact() && !word.isCharacter()) {
      stems.addAll(forms.stems(word.written()));
    }
    return new QueryWord(word, stems, open);
  }

  /** Whether a word of a text in this language answers to it. */
  boolean matches(Word other, String language, WordForms forms) {
    String folded = word.folded();
    if (other.folded().equals(folded) || (prefix && other.folded().startsWith(folded))) {
      return true;
    }
    // a stem begins as its word does, and most words begin otherwise
    if (stems.isEmpty() || other.folded().charAt(0) != folded.charAt(0)) {
      return false;
    }
    return forms.stems(language, other.written()).stream().anyMatch(stems::contains);
  }
}
