package lectern.search;

import java.lang.Character.UnicodeScript;

/**
 * A word of a text, or one character where no blanks separate words.
 *
 * @param written as it stands in the text
 * @param folded without case and accents; what is compared
 * @param pair the character with the next one, where both are of one run without blanks, else empty
 * @param joined the same with the next ones in one, as {@code e-mail} is also written {@code email}
 *     and {@code 1,000} {@code 1000}, or without the signs it ends with, as {@code C++}; else empty
 * @param parts how many words those are; 0 where there is nothing to join
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Word(
    String written, String folded, String pair, String joined, int parts, int start, int end) {

  /** A word by itself. */
  Word(String written, String folded, int start, int end) {
    this(written, folded, "", "", 0, start, end);
  }

  Word withPair(String other) {
    return new Word(written, folded, other, joined, parts, start, end);
  }

  Word withJoined(String other, int count) {
    return new Word(written, folded, pair, other, count, start, end);
  }

  /** The term for what is joined; no word is one, so that those that are written so come first. */
  String joinedTerm() {
    return joinedTerm(joined);
  }

  /** The same for a word that may be joined in an essay. */
  static String joinedTerm(String folded) {
    return " = " + folded;
  }

  /** What is joined, as a word of its own. */
  Word join() {
    return new Word(joined, joined, start, end);
  }

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
