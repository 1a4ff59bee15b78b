package lectern.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.document.PlainTextRange;
import lectern.document.SentenceFinder;
import lectern.essay.Snippet;
import lectern.search.HitFinder.Hit;
import lectern.text.Sanitiser;

/**
 * Finds the sentence that best shows why an essay matches: most parts of the query, then earliest.
 */
final class BestSentence {
  /** Characters of a sentence that are shown. */
  static final int LONGEST = 240;

  /** Characters before the first hit of a sentence that is cut. */
  private static final int BEFORE = 60;

  /** Hits that are looked at; a word that stands more often says little. */
  private static final int MOST_HITS = 5_000;

  private final String text;
  private final List<PlainTextRange> marks;

  /**
   * @param text the plain text with blanks for the marks of notes
   * @param marks those marks, which are not shown
   */
  BestSentence(String text, List<PlainTextRange> marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * The place of the sentence with the most parts of the query among its hits.
   *
   * @param hits ascending, not empty
   */
  PlainTextRange among(List<Hit> hits) {
    PlainTextRange best = around(hits.getFirst().place().start());
    int most = 0;
    for (int i = 0; i < Math.min(hits.size(), MOST_HITS); ) {
      PlainTextRange sentence = around(hits.get(i).place().start());
      Set<Integer> phrases = new HashSet<>();
      phrases.add(hits.get(i++).phrase());
      while (i < hits.size() && hits.get(i).place().start() < sentence.end()) {
        phrases.add(hits.get(i++).phrase());
      }
      if (phrases.size() > most) {
        most = phrases.size();
        best = sentence;
      }
    }
    return best;
  }

  /** The sentence around an offset, within its line of the plain text. */
  PlainTextRange around(int offset) {
    int from = text.lastIndexOf('\n', offset - 1) + 1;
    int to = text.indexOf('\n', offset);
    to = to < 0 ? text.length() : to;
    // A sentence boundary further away than this is not looked for.
    from = Math.max(from, offset - 4 * LONGEST);
    to = Math.min(to, offset + 4 * LONGEST);
    PlainTextRange sentence = SentenceFinder.within(text.substring(from, to), offset - from);
    return new PlainTextRange(from + sentence.start(), from + sentence.end());
  }

  /** A range of the text as it is shown, with the hits in it. */
  Snippet passage(PlainTextRange sentence, List<PlainTextRange> places) {
    PlainTextRange range = cut(sentence, places);
    var words = new StringBuilder(range.start() > sentence.start() ? "…" : "");
    int[] shown = new int[range.end() - range.start() + 1];
    int mark = 0;
    for (int at = range.start(); at < range.end(); at++) {
      shown[at - range.start()] = words.length();
      while (mark < marks.size() && marks.get(mark).end() <= at) {
        mark++;
      }
      boolean isMark = mark < marks.size() && marks.get(mark).holds(at);
      char c = isMark ? 0 : text.charAt(at);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\u00A0';
      boolean doubled = blank && (words.isEmpty() || words.charAt(words.length() - 1) == ' ');
      boolean gap = mark > 0 && marks.get(mark - 1).end() == at && ".,;:!?)".indexOf(c) >= 0;
      if (gap && !words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
        // A blank before a mark is none before the stop after it.
        words.setLength(words.length() - 1);
      }
      if (!isMark && !doubled) {
        words.append(blank ? ' ' : c);
      }
    }
    shown[shown.length - 1] = words.length();
    while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
    var hits = new ArrayList<PlainTextRange>();
    for (PlainTextRange place : places) {
      int start = Math.max(place.start(), range.start()) - range.start();
      int end = Math.min(place.end(), range.end()) - range.start();
      if (start < end) {
        hits.add(new PlainTextRange(shown[start], Math.min(shown[end], words.length())));
      }
    }
    if (range.end() < sentence.end()) {
      words.append('…');
    }
    return new Snippet(Sanitiser.visible(words.toString()), hits);
  }

  /** What fits of a sentence, cut at blanks where there are any, from a little before a hit on. */
  private PlainTextRange cut(PlainTextRange sentence, List<PlainTextRange> places) {
    if (sentence.end() - sentence.start() <= LONGEST) {
      return sentence;
    }
    int hit = sentence.start();
    for (PlainTextRange place : places.reversed()) {
      hit = sentence.holds(place.start()) ? place.start() : hit;
    }
    int start = sentence.start();
    if (hit - start > LONGEST - BEFORE) {
      start = afterBlank(Math.max(start, hit - BEFORE), hit);
    }
    int end = Math.min(sentence.end(), start + LONGEST);
    if (end < sentence.end()) {
      int blank = text.lastIndexOf(' ', end);
      end = blank > start + LONGEST / 2 ? blank : border(end);
    }
    return new PlainTextRange(start, end);
  }

  private int afterBlank(int from, int to) {
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < to ? blank + 1 : border(from);
  }

  /** No border between the two halves of one character. */
  private int border(int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
