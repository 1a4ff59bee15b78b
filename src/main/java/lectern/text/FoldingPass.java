package lectern.text;

import java.util.Arrays;

/** One text being folded, from left to right. */
final class FoldingPass {
  /** Longer runs of marks are folded piece by piece: putting them in order takes quadratic time. */
  private static final int LONGEST_CLUSTER = 32;

  private final String source;
  private final StringBuilder folded;

  /** The offset in the source of each folded character. */
  private int[] offsets;

  /** Folds a text of which so much stays as it is. */
  FoldingPass(String source, int same) {
    this.source = source;
    this.folded = new StringBuilder(source.length()).append(source, 0, same);
    this.offsets = new int[source.length()];
    for (int i = 0; i < same; i++) {
      offsets[i] = i;
    }
    int at = same;
    while (at < source.length()) {
      at = fold(at);
    }
  }

  String text() {
    return folded.toString();
  }

  FoldedText withOffsets() {
    return new FoldedText(
        folded.toString(), source.length(), Arrays.copyOf(offsets, folded.length()));
  }

  /** Folds the character at an offset, in most scripts with its marks; returns the offset after. */
  private int fold(int at) {
    char c = source.charAt(at);
    if (c < 0x7F) {
      add(ascii(c), at);
      return at + 1;
    }
    if (FoldingData.covers(c)) {
      char one = FoldingData.at(c);
      if (one == FoldingData.NOT_ONE) {
        add(FoldingRules.letter(String.valueOf(c)), at);
      } else {
        add(one, at);
      }
      return at + 1;
    }
    if (isPunctuation(c) || (c < 0x2C00 && !Character.isLetter(c))) {
      add(FoldingRules.spelling(c), at);
      return at + 1;
    }
    int next = at + Character.charCount(source.codePointAt(at));
    while (next < source.length() && next - at < LONGEST_CLUSTER && takes(source.charAt(next))) {
      next++;
    }
    add(FoldingRules.letter(source.substring(at, next)), at);
    return next;
  }

  /** What is of one letter with the character before it: marks, parts of a syllable, the unseen. */
  private static boolean takes(char c) {
    return FoldingRules.isMark(c) || FoldingRules.isRemoved(c) || (c >= 0x1160 && c <= 0x11FF);
  }

  /** General punctuation. */
  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c <= 0x206F;
  }

  private static char ascii(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c < ' ' ? ' ' : c;
  }

  private void add(String several, int offset) {
    for (int i = 0; i < several.length(); i++) {
      add(several.charAt(i), offset);
    }
  }

  private void add(char one, int offset) {
    int place = folded.length();
    if (place == offsets.length) {
      offsets = Arrays.copyOf(offsets, place * 2);
    }
    offsets[place] = offset;
    folded.append(one);
  }
}
