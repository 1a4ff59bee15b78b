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
  /** Words of a part of the query, counted from 0, one after the other. */
  private record Phrase(int part, List<QueryWord> words) {}

  private final List<Phrase> sought = new ArrayList<>();
  private final WordForms forms;

  HitFinder(List<Clause.Words> asked, WordForms forms) {
    this.forms = forms;
    for (int part = 0; part < asked.size(); part++) {
      List<QueryWord> words = QueryWord.of(asked.get(part), forms);
      List<QueryWord> joined = QueryWord.joined(asked.get(part), forms);
      sought.add(new Phrase(part, words));
      if (joined.size() != words.size()) {
        sought.add(new Phrase(part, joined));
      }
    }
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
    for (Phrase phrase : sought) {
      for (int at = 0; !phrase.words().isEmpty() && at < words.size(); at++) {
        int end = end(phrase.words(), 0, words, at, language);
        if (end > at) {
          int start = words.get(at).start();
          hits.add(new Hit(phrase.part(), new PlainTextRange(start, words.get(end - 1).end())));
        }
      }
    }
    hits.sort(Comparator.comparingInt((Hit hit) -> hit.place().start()));
    return hits;
  }

  /** Where the words end, from the one at {@code i} on, that stand from here on; -1 if not all. */
  private int end(List<QueryWord> phrase, int i, List<Word> words, int at, String language) {
    if (i == phrase.size()) {
      return at;
    }
    if (at >= words.size()) {
      return -1;
    }
    Word word = words.get(at);
    int end = -1;
    if (phrase.get(i).matches(word, language, forms)) {
      end = end(phrase, i + 1, words, at + 1, language);
    }
    if (end < 0 && word.parts() > 0 && phrase.get(i).matches(word.join(), language, forms)) {
      end = end(phrase, i + 1, words, at + word.parts(), language);
    }
    return end;
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
