package lectern.text;

/**
 * How many cells text takes on a terminal.
 *
 * <p>A cluster takes what its code points take together, but at most two. East Asian wide and
 * fullwidth characters (UAX #11) and emoji shown as pictures (UTS #51) take two; combining marks,
 * format and control characters none; what is of ambiguous width takes one, unless the reader's
 * terminal was said to draw it in two.
 */
public final class CellWidth {
  /** VARIATION SELECTOR-15 asks for the character before it as text, 16 as a picture. */
  private static final int TEXT_STYLE = 0xFE0E;

  private static final int PICTURE_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  /** How the terminal was said to draw what is of ambiguous width. */
  private static Widths widths = Widths.NARROW;

  private CellWidth() {}

  /**
   * Says whether the terminal draws what is of ambiguous width (UAX #11: Greek and Cyrillic
   * letters, curly quotes, lines, arrows) in two cells, as those set up for East Asian texts may.
   *
   * <p>Holds for the whole program; to be said once, before anything is measured.
   */
  public static void ambiguousIsWide(boolean wide) {
    widths = wide ? Widths.WIDE : Widths.NARROW;
  }

  /** The cells of a whole text: the sum over its grapheme clusters. */
  public static int of(String text) {
    return widths.of(text);
  }

  /**
   * The cells of the part of a text from offset {@code start} up to, not including, {@code end}.
   */
  public static int of(CharSequence text, int start, int end) {
    return widths.of(text, start, end);
  }

  /** The offset up to which a text takes at most {@code cells} cells. */
  public static int fitting(String text, int cells) {
    return widths.fitting(text, cells);
  }

  /** A Hangul vowel or final consonant takes no cell of its own unless it stands alone. */
  static boolean isSyllablePart(char c) {
    GraphemeClass kind = CharacterTable.grapheme(CharacterTable.of(c));
    return kind == GraphemeClass.V || kind == GraphemeClass.T;
  }

  /**
   * Whether terminals disagree on the width of a cluster, so that after it the cursor has to be
   * placed again.
   *
   * <p>True of emoji that are joined, styled or coloured, of flags, of those a terminal may be too
   * old for, of clusters with more than one spacing character, and of the soft hyphen.
   */
  public static boolean isUncertain(String cluster) {
    if (cluster.length() == 1) {
      char c = cluster.charAt(0);
      return !SimpleCharacters.is(c) && (c == SOFT_HYPHEN || isSyllablePart(c));
    }
    int spacing = 0;
    int at = 0;
    while (at < cluster.length()) {
      int codePoint = cluster.codePointAt(at);
      char packed = CharacterTable.of(codePoint);
      if (codePoint == TEXT_STYLE
          || codePoint == PICTURE_STYLE
          || codePoint == JOINER
          || isNew(codePoint)
          || CharacterTable.grapheme(packed) == GraphemeClass.REGIONAL_INDICATOR) {
        return true;
      }
      spacing += CharacterTable.width(packed) > 0 ? 1 : 0;
      at += Character.charCount(codePoint);
    }
    return spacing > 1;
  }

  /**
   * Where each version of Unicode puts its new emoji: to a terminal that does not know them they
   * have no width, or one cell.
   */
  private static boolean isNew(int codePoint) {
    return (codePoint >= 0x1FA70 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x1F6D8 && codePoint <= 0x1F6DF);
  }
}
