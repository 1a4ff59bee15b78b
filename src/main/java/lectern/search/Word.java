package lectern.search;

import java.lang.Character.UnicodeScript;

/**
 * A word of a text, or one character where no blanks separate words.
 *
 * @param written as it stands in the text
 * @param folded without case and accents; what is compared
 * @param pair the character with the next one, where both are of one run without blanks, else empty
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Word(String written, String folded, String pair, int start, int end) {

  /** Whether it is a character of a script that parts no words. */
  boolean isCharacter() {
    return standsAlone(written.codePointAt(0));
  }

  /** Whether a character is a word by itself, as nothing separates it from the next. */
  static boolean standsAlone(int point) {
    if (point < 0xE00) {
      return false;
    }
    boolean isIterationMark = point == 0x3005 || point == 0x3007 || point == 0x30FC;
    return isIterationMark
        || (Character.isLetter(point)
            && switch (UnicodeScript.of(point)) {
              case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
              default -> false;
            });
  }
}
