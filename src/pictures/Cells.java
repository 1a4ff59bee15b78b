/**
 * How many cells text takes; enough for what the pictures show, and without the program's tables.
 */
final class Cells {
  private Cells() {}

  /** The cells of a text. */
  static int of(CharSequence text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /** The index behind the character at an index and what combines with it. */
  static int end(String text, int index) {
    int end = index + Character.charCount(text.codePointAt(index));
    while (end < text.length() && of(text.codePointAt(end)) == 0) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x1F300 && point <= 0x1FAFF)
            || (point >= 0x20000 && point <= 0x3FFFD));
  }
}
