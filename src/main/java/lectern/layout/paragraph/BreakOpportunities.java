package lectern.layout.paragraph;

import java.util.BitSet;
import lectern.text.LineBreaks;

/**
 * Every place where a line of one text may end, each by the index of the character after it.
 *
 * @param good where lines end
 * @param lesser where lines end before a word is cut: inside an address, between two marks, between
 *     what belongs together
 * @param glued where no line ends even when a word is cut: those of a note's mark
 * @param divided those of the good ones that divide a word, and so call for a hyphen
 */
record BreakOpportunities(BitSet good, BitSet lesser, BitSet glued, BitSet divided) {

  /** For text in which every space counts: before the words on a line, but not the first one. */
  static BreakOpportunities betweenBlanks(String text) {
    var good = new BitSet();
    boolean words = false;
    for (int at = 1; at < text.length(); at++) {
      words |= text.charAt(at - 1) != ' ';
      if (words && text.charAt(at - 1) == ' ' && text.charAt(at) != ' ') {
        good.set(at);
      }
    }
    return new BreakOpportunities(good, new BitSet(), new BitSet(), new BitSet());
  }

  /**
   * Where UAX #14 allows it, but for what belongs together.
   *
   * @param glued indexes that no line should start at
   * @param lesser glued indexes where a line starts before a word is cut
   * @param divided where words may be divided
   * @param language as a tag (BCP 47); empty where nobody knows
   */
  static BreakOpportunities of(
      String text, BitSet glued, BitSet lesser, BitSet divided, String language) {
    BitSet good = text.isEmpty() ? new BitSet() : LineBreaks.of(text);
    good.or(divided);
    good.andNot(glued);
    // UAX #14 lets a line end after the slashes of an address; its host belongs on their line.
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      good.clear(at + 3);
      lesser.set(at + 3);
    }
    NoBreakRules.removeBreaks(text, language, good, lesser);
    return new BreakOpportunities(good, lesser, glued, divided);
  }

  /** The last good place after {@code from} and up to {@code to}, else a lesser one, else -1. */
  int last(int from, int to) {
    int at = lastOf(good, from, to);
    return at > from ? at : lastOf(lesser, from, to);
  }

  /** Not by {@link BitSet#previousSetBit}, which looks back through the whole text. */
  private static int lastOf(BitSet set, int from, int to) {
    int at = to;
    while (at > from && !set.get(at)) {
      at--;
    }
    return at > from ? at : -1;
  }

  /** The first good place after {@code from}, or -1. */
  int next(int from) {
    return good.nextSetBit(from + 1);
  }
}
