package lectern.text;

/**
 * A text as the line-break rules from LB11 on see it: by LB9 a character and the combining marks
 * after it are one unit, by LB10 a mark without a character before it is a letter.
 */
final class LineBreakUnits {
  private static final char LETTER = CharacterTable.of('A');

  private final char[] properties;
  private final int[] offsets;
  private final boolean[] joined;
  private int count;

  LineBreakUnits(CharSequence text) {
    properties = new char[text.length()];
    offsets = new int[text.length()];
    joined = new boolean[text.length()];
    int at = 0;
    while (at < text.length()) {
      int codePoint = Graphemes.codePointAt(text, at, text.length());
      add(CharacterTable.of(codePoint), at);
      at += Character.charCount(codePoint);
    }
  }

  private void add(char packed, int offset) {
    LineBreakClass kind = CharacterTable.lineBreak(packed);
    boolean joiner = kind == LineBreakClass.ZWJ;
    if (!joiner && kind != LineBreakClass.CM) {
      append(packed, offset, false);
    } else if (count > 0 && takesMarks(kind(count - 1))) {
      joined[count - 1] = joiner;
    } else {
      append(LETTER, offset, joiner);
    }
  }

  private void append(char packed, int offset, boolean endsInJoiner) {
    properties[count] = packed;
    offsets[count] = offset;
    joined[count] = endsInJoiner;
    count++;
  }

  /** LB9: what a mark does not combine with. */
  private static boolean takesMarks(LineBreakClass kind) {
    return switch (kind) {
      case BK, CR, LF, NL, SP, ZW -> false;
      default -> true;
    };
  }

  int count() {
    return count;
  }

  /** The offset in the text at which a unit starts. */
  int offset(int unit) {
    return offsets[unit];
  }

  /** The class of a unit; outside the text {@link LineBreakClass#EDGE}. */
  LineBreakClass kind(int unit) {
    return unit < 0 || unit >= count
        ? LineBreakClass.EDGE
        : CharacterTable.lineBreak(properties[unit]);
  }

  /** Whether a unit is in $EastAsian; the edges of the text are not. */
  boolean isEastAsian(int unit) {
    return unit >= 0 && unit < count && CharacterTable.isEastAsian(properties[unit]);
  }

  /** Whether a unit ends in a zero width joiner (LB8a). */
  boolean endsInJoiner(int unit) {
    return joined[unit];
  }
}
