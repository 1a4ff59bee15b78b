package lectern.ui.reader;

import lectern.document.PlainTextRange;
import lectern.document.TextUnit;
import lectern.document.TextUnits;

/**
 * Words that are being selected, by their offsets.
 *
 * @param anchor where it began; these words stay selected
 * @param head the border that moves: at or behind the anchor's end, or at or before its start
 */
record Selection(PlainTextRange anchor, int head) {

  /** These words and no more yet. */
  static Selection of(PlainTextRange words) {
    return new Selection(words, words.end());
  }

  /** Offset of the first character that is selected. */
  int start() {
    return Math.min(anchor.start(), head);
  }

  /** Offset after the last character that is selected. */
  int end() {
    return Math.max(anchor.end(), head);
  }

  /** Whether it is the start that moves, and not the end. */
  boolean isBackwards() {
    return head < anchor.end();
  }

  /** An offset inside the words at the border that moves. */
  int place() {
    return isBackwards() ? head : head - 1;
  }

  /** The same words, so many characters further down the text. */
  Selection shift(int by) {
    return new Selection(new PlainTextRange(anchor.start() + by, anchor.end() + by), head + by);
  }

  /** The moving border one unit further down the text; itself at the very end. */
  Selection forward(TextUnits units, TextUnit unit) {
    if (isBackwards()) {
      int next = units.startAfter(unit, head);
      return to(next < 0 || next >= anchor.start() ? anchor.end() : next);
    }
    int next = units.endAfter(unit, head);
    return next < 0 ? this : to(next);
  }

  /** The moving border one unit further up the text; itself at the very beginning. */
  Selection back(TextUnits units, TextUnit unit) {
    if (head > anchor.end()) {
      return to(Math.max(anchor.end(), units.endBefore(unit, head)));
    }
    int before = units.startBefore(unit, start());
    return before < 0 ? this : to(before);
  }

  /** Everything from the anchor to these words. */
  Selection extendTo(PlainTextRange words) {
    return to(words.start() < anchor.start() ? words.start() : Math.max(anchor.end(), words.end()));
  }

  /** The same words, of which the other border moves now. */
  Selection swapEnds(TextUnits units) {
    Selection one = restart(units);
    boolean single = one.start() <= start() && one.end() >= end();
    return single ? of(one.anchor) : one.to(isBackwards() ? end() : start());
  }

  /** Started again with the word at the border that moves. */
  Selection restart(TextUnits units) {
    if (isBackwards()) {
      return of(
          new PlainTextRange(start(), Math.min(end(), units.endAfter(TextUnit.WORD, start()))));
    }
    return of(
        new PlainTextRange(Math.max(start(), units.startBefore(TextUnit.WORD, end())), end()));
  }

  /** The whole sentences of these words, else the whole paragraphs, else itself. */
  Selection widen(TextUnits units) {
    Selection sentences = whole(units, TextUnit.SENTENCE);
    return sentences.equals(of(range())) ? whole(units, TextUnit.PARAGRAPH) : sentences;
  }

  private Selection whole(TextUnits units, TextUnit unit) {
    PlainTextRange first = units.at(unit, start());
    PlainTextRange last = units.at(unit, end() - 1);
    int from = first == null ? start() : Math.min(start(), first.start());
    return of(new PlainTextRange(from, last == null ? end() : Math.max(end(), last.end())));
  }

  private PlainTextRange range() {
    return new PlainTextRange(start(), end());
  }

  private Selection to(int border) {
    return new Selection(anchor, border);
  }
}
