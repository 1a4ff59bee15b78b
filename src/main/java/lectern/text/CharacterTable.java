package lectern.text;

/** What this package knows of every code point, packed into the sixteen bits of a char. */
final class CharacterTable {
  // The table is generated again whenever an enum changes, so that its order may stand in it.
  private static final LineBreakClass[] LINE_BREAKS = LineBreakClass.values();
  private static final GraphemeClass[] GRAPHEMES = GraphemeClass.values();
  private static final ConjunctClass[] CONJUNCTS = ConjunctClass.values();

  static final int GRAPHEME_SHIFT = 6;
  static final int CONJUNCT_SHIFT = 10;
  static final int WIDTH_SHIFT = 12;

  /** In place of a width: one cell or two, as the terminal is set up (UAX #11, Ambiguous). */
  static final int AMBIGUOUS = 3;

  static final int EAST_ASIAN = 1 << 14;
  static final int EMOJI = 1 << 15;

  /** The first code point of the planes that hold nothing but ideographs. */
  private static final int IDEOGRAPHS = 0x2_0000;

  private static final int IDEOGRAPHS_END = 0x4_0000;
  private static final int TAGS = 0xE_0000;
  private static final int TAGS_END = 0xE_1000;

  /** The packed properties of a code point, which the methods below unpack. */
  static char of(int codePoint) {
    if (codePoint < IDEOGRAPHS) {
      return CharacterData.at(codePoint);
    }
    if ((codePoint & 0xFFFE) == 0xFFFE) {
      return CharacterData.UNASSIGNED;
    }
    if (codePoint < IDEOGRAPHS_END) {
      return CharacterData.IDEOGRAPH;
    }
    if (codePoint >= TAGS && codePoint < TAGS_END) {
      return CharacterData.at(codePoint - TAGS + IDEOGRAPHS);
    }
    return CharacterData.UNASSIGNED;
  }

  static LineBreakClass lineBreak(char packed) {
    return LINE_BREAKS[packed & 0x3F];
  }

  static GraphemeClass grapheme(char packed) {
    return GRAPHEMES[packed >> GRAPHEME_SHIFT & 0xF];
  }

  static ConjunctClass conjunct(char packed) {
    return CONJUNCTS[packed >> CONJUNCT_SHIFT & 0x3];
  }

  /** The cells the code point takes on its own, 0 to 2, or {@link #AMBIGUOUS}. */
  static int width(char packed) {
    return packed >> WIDTH_SHIFT & 0x3;
  }

  /** Whether East_Asian_Width is Fullwidth, Wide or Halfwidth: $EastAsian in UAX #14. */
  static boolean isEastAsian(char packed) {
    return (packed & EAST_ASIAN) != 0;
  }

  /** Whether U+FE0F after it asks for a picture: the property Emoji of UTS #51. */
  static boolean isEmoji(char packed) {
    return (packed & EMOJI) != 0;
  }
}
