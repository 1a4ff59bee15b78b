package lectern.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.document.PlainTextRange;

/**
 * Finds where the words of a query stand in a text, as the index finds that they stand there.
 *
 * <p>For one thread only, as {@link WordForms} are.
 */
final class HitFinder {
  private final List<List<QueryWord>> sought = new ArrayList<>();
  private final WordForms forms;

  HitFinder(List<Clause.Words> asked, WordForms forms) {
    this.forms = forms;
    asked.forEach(words -> sought.add(QueryWord.of(words, forms)));
  }

  /**
   * A place where a part of the query stands.
   *
   * @param phrase which part, counted from 0
   */
  record Hit(int phrase, PlainTextRange place) {}

  /** The hits in the order of the text; those of several parts may lie in each other. */
  List<Hit> hits(String text, String language) {
    List<Word> words = sought.isEmpty() ? List.of() : WordSplitter.words(text);
    var hits = new ArrayList<Hit>();
    for (int index = 0; index < sought.size(); index++) {
      List<QueryWord> phrase = sought.get(index);
      for (int at = 0; !phrase.isEmpty() && at + phrase.size() <= words.size(); at++) {
        if (stands(phrase, words, at, language)) {
          int start = words.get(at).start();
          int end = words.get(at + phrase.size() - 1).end();
          hits.add(new Hit(index, new PlainTextRange(start, end)));
        }
      }
    }
    hits.sort(Comparator.comparingInt((Hit hit) -> hit.place().start()));
    return hits;
  }

  private boolean stands(List<QueryWord> phrase, List<Word> words, int at, String language) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).matches(words.get(at + i), language, forms)) {
        return false;
      }
    }
    return true;
  }

  /** The places of hits, ascending; those that touch or overlap are one. */
  static List<PlainTextRange> places(List<Hit> hits) {
    var places = new ArrayList<PlainTextRange>();
    for (Hit hit : hits) {
      PlainTextRange last = places.isEmpty() ? null : places.getLast();
      if (last != null && hit.place().start() <= last.end()) {
        int end = Math.max(last.end(), hit.place().end());
        places.set(places.size() - 1, new PlainTextRange(last.start(), end));
      } else {
        places.add(hit.place());
      }
    }
    return places;
  }
}
