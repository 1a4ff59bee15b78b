package lectern.text;

/**
 * How many cells text takes on a reader's terminal.
 *
 * <p>A cluster takes what its code points take together, but at most two. East Asian wide and
 * fullwidth characters (UAX #11) and emoji shown as pictures (UTS #51) take two; combining marks,
 * format and control characters none. Terminals disagree on what is of ambiguous width (UAX #11:
 * Greek and Cyrillic letters, curly quotes, lines, arrows), so that there are two such measures.
 */
public enum Widths {
  /** What is of ambiguous width takes one cell. */
  NARROW(1),

  /** It takes two, as on terminals that are set up for East Asian texts. */
  WIDE(2);

  /** VARIATION SELECTOR-15 asks for the character before it as text, 16 as a picture. */
  private static final int TEXT_STYLE = 0xFE0E;

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private final int ambiguous;

  Widths(int ambiguous) {
    this.ambiguous = ambiguous;
  }

  /** The cells of a whole text: the sum over its grapheme clusters. */
  public int of(String text) {
    return of(text, 0, text.length());
  }

  /** Whether each character of a text takes a cell and is one to see, whatever it stands beside. */
  public boolean areSingle(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!SimpleCharacters.isSimple(c) || plain(c) != 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * The cells of the part of a text from offset {@code start} up to, not including, {@code end}.
   */
  public int of(CharSequence text, int start, int end) {
    int cells = 0;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (SimpleCharacters.isSimple(c)
          && (at + 1 == end || SimpleCharacters.isSimple(text.charAt(at + 1)))) {
        cells += plain(c);
        at++;
      } else {
        int next = Graphemes.next(text, at, end);
        cells += ofCluster(text, at, next);
        at = next;
      }
    }
    return cells;
  }

  /** The offset up to which a text takes at most {@code cells} cells. */
  public int offsetFitting(String text, int cells) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int next = Graphemes.next(text, at);
      used += of(text, at, next);
      if (used > cells) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int plain(char c) {
    return ambiguous == 1 ? SimpleCharacters.cells(c) : width(CharacterTable.of(c));
  }

  private int width(char packed) {
    int cells = CharacterTable.width(packed);
    return cells == CharacterTable.AMBIGUOUS ? ambiguous : cells;
  }

  private int ofCluster(CharSequence text, int start, int end) {
    int cells = 0;
    boolean emoji = false;
    int at = start;
    while (at < end) {
      int codePoint = Graphemes.codePointAt(text, at, end);
      char packed = CharacterTable.of(codePoint);
      if (codePoint == EMOJI_STYLE && emoji) {
        return 2;
      }
      emoji = CharacterTable.isEmoji(packed);
      cells += width(packed);
      at += Character.charCount(codePoint);
    }
    boolean invisible = cells == 0 && isSyllablePart(text.charAt(start));
    return invisible ? 1 : Math.min(cells, 2);
  }

  /** A Hangul vowel or final consonant takes no cell of its own unless it stands alone. */
  private static boolean isSyllablePart(char c) {
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
      return !SimpleCharacters.isSimple(c) && (c == SOFT_HYPHEN || isSyllablePart(c));
    }
    int spacing = 0;
    int at = 0;
    while (at < cluster.length()) {
      int codePoint = cluster.codePointAt(at);
      char packed = CharacterTable.of(codePoint);
      if (codePoint == TEXT_STYLE
          || codePoint == EMOJI_STYLE
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
