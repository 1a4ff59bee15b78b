package lectern.text;

/**
 * The rules of UAX #29 that keep a grapheme cluster together, read from left to right: what has
 * been taken so far, and whether the next code point still belongs to it.
 */
final class ClusterRules {
  private GraphemeClass last;

  /** How far GB11 is matched: a picture, then its marks, then a joiner. */
  private boolean pictographic;

  /** Whether GB9c is matched up to its last part: a linker, then marks. */
  private boolean linked;

  /** Whether the cluster is a flag still in want of its second half (GB12, GB13). */
  private boolean halfFlag;

  /** A cluster that starts with a code point of these properties. */
  ClusterRules(char packed) {
    last = CharacterTable.grapheme(packed);
    pictographic = last == GraphemeClass.PICTOGRAPHIC;
    linked = CharacterTable.conjunct(packed) == ConjunctClass.LINKER;
    halfFlag = last == GraphemeClass.REGIONAL_INDICATOR;
  }

  /** Whether the next code point belongs to the cluster; if so, it is taken in. */
  boolean takes(char packed) {
    GraphemeClass next = CharacterTable.grapheme(packed);
    ConjunctClass conjunct = CharacterTable.conjunct(packed);
    if (!joins(next, conjunct)) {
      return false;
    }
    linked =
        switch (conjunct) {
          case LINKER -> true;
          case EXTEND -> linked;
          case CONSONANT, NONE -> false;
        };
    pictographic =
        next == GraphemeClass.PICTOGRAPHIC
            || (pictographic && (next == GraphemeClass.EXTEND || next == GraphemeClass.ZWJ));
    halfFlag = next == GraphemeClass.REGIONAL_INDICATOR && !halfFlag;
    last = next;
    return true;
  }

  private boolean joins(GraphemeClass next, ConjunctClass conjunct) {
    if (last == GraphemeClass.CR) {
      return next == GraphemeClass.LF; // GB3
    }
    if (isControl(last) || isControl(next)) {
      return false; // GB4, GB5
    }
    return switch (next) {
      case EXTEND, ZWJ, SPACING_MARK -> true; // GB9, GB9a
      case L, V, T, LV, LVT -> last == GraphemeClass.PREPEND || isSyllable(last, next);
      case PICTOGRAPHIC ->
          last == GraphemeClass.PREPEND || (pictographic && last == GraphemeClass.ZWJ); // GB11
      case REGIONAL_INDICATOR -> last == GraphemeClass.PREPEND || halfFlag; // GB12, GB13
      case OTHER, PREPEND, CR, LF, CONTROL ->
          last == GraphemeClass.PREPEND // GB9b
              || (linked && conjunct == ConjunctClass.CONSONANT); // GB9c
    };
  }

  /** Hangul syllables. */
  private static boolean isSyllable(GraphemeClass last, GraphemeClass next) {
    boolean vowel = next == GraphemeClass.V;
    boolean tail = next == GraphemeClass.T;
    boolean whole = next == GraphemeClass.LV || next == GraphemeClass.LVT;
    boolean open = last == GraphemeClass.LV || last == GraphemeClass.V;
    boolean closed = last == GraphemeClass.LVT || last == GraphemeClass.T;
    return (last == GraphemeClass.L && (next == GraphemeClass.L || vowel || whole)) // GB6
        || (open && (vowel || tail)) // GB7
        || (closed && tail); // GB8
  }

  private static boolean isControl(GraphemeClass one) {
    return one == GraphemeClass.CONTROL || one == GraphemeClass.CR || one == GraphemeClass.LF;
  }
}
