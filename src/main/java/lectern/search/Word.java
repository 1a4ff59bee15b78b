package lectern.search;

/**
 * A word of a text, or one character where words are not parted by blanks.
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
    return WordScanner.standsAlone(written.codePointAt(0));
  }
}
