package lectern.ui.reader;

import java.util.ArrayList;
import lectern.document.PlainTextRange;
import lectern.document.SearchHits;
import lectern.document.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in an essay.
 *
 * @param words as they were typed
 * @param hits where they stand, or null while a long text is still being read
 * @param current index of the hit one stands at, or -1
 * @param left whether the place where the search began is on the way back already
 * @param highlighted whether its hits are shown; the reader can end that
 * @param ofLibrary whether the library was searched, so that the last hit leads to another essay
 */
record SearchState(
    String words,
    @Nullable SearchHits hits,
    int current,
    boolean left,
    boolean highlighted,
    boolean ofLibrary) {

  /** A search that has not gone anywhere yet. */
  SearchState(String words, @Nullable SearchHits hits) {
    this(words, hits, -1, false, true, false);
  }

  /**
   * A search of the library, in one of the essays it found: its way back leads to the results, and
   * so not to where it began.
   */
  static SearchState ofLibrary(String query, SearchHits hits) {
    return new SearchState(query, hits, -1, true, true, true);
  }

  /**
   * With the current hit, if its words are still there after an edit of the text, and those outside
   * the edit. The others are found again beside the loop: to look for each takes long.
   */
  SearchState after(TextChange change) {
    if (hits == null) {
      return this;
    }
    var places = new ArrayList<PlainTextRange>();
    int stands = -1;
    int end = 0;
    for (int hit = 0; hit < hits.count(); hit++) {
      PlainTextRange place = hits.at(hit);
      boolean edited = place.end() > change.start() && place.start() < change.beforeEnd();
      if (edited && hit != current) {
        continue;
      }
      int start = change.offset(place.start());
      if (start >= end && change.hasSame(place, start)) {
        stands = hit == current ? places.size() : stands;
        end = start + place.end() - place.start();
        places.add(new PlainTextRange(start, end));
      }
    }
    SearchHits there = SearchHits.at(change.after(), places);
    return new SearchState(words, there, stands, left, highlighted, ofLibrary);
  }

  /** At another of its hits. */
  SearchState at(int hit) {
    return new SearchState(words, hits, hit, left, true, ofLibrary);
  }

  /** Gone from the place where it began. */
  SearchState withOriginLeft() {
    return new SearchState(words, hits, current, true, highlighted, ofLibrary);
  }

  /** Out of sight, but known, so that one can go on from its hit; that is a way of its own. */
  SearchState withoutHighlight() {
    return new SearchState(words, hits, current, ofLibrary, false, ofLibrary);
  }

  /** Whether there is no match, or none yet. */
  boolean hasNoHits() {
    return hits == null || hits.count() == 0;
  }

  /** Which of how many hits this is, or why there is none. */
  String place() {
    if (hits == null) {
      return "looking…";
    }
    return hits.count() == 0 ? "not found" : current + 1 + " of " + hits.count();
  }
}
