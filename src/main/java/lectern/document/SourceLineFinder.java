package lectern.document;

import java.util.Arrays;
import lectern.text.CharacterRun;

/**
 * Finds the line of a file on which the words of its text stand.
 *
 * <p>Only letters and digits are compared, so that markup is passed over. Where the same words
 * stand more than once, as many of them must come before in the file as in the text.
 */
public final class SourceLineFinder {
  /** How many letters are looked for: many first, fewer where an address or tag comes between. */
  private static final int[] LENGTHS = {60, 36, 20, 10, 5};

  /**
   * Characters around the likely place that are searched in a longer file, so that no key waits for
   * it; in a file of that size this is near enough.
   */
  private static final int RADIUS = 1 << 19;

  /** Words that are tried, where the first is not in the file as it is shown. */
  private static final int TRIES = 8;

  private SourceLineFinder() {}

  /** The line of {@code source}, from 0, of the words at an offset, or one near it. */
  public static int of(PlainText plain, int offset, String source) {
    if (source.length() <= 2 * RADIUS) {
      return of(plain.text(), offset, source, false);
    }
    int length = Math.max(1, plain.length());
    int likely = (int) ((long) source.length() * Math.clamp(offset, 0, length) / length);
    int from = Math.max(0, likely - RADIUS);
    String near = source.substring(from, Math.min(source.length(), likely + RADIUS));
    int start = Math.max(0, offset - RADIUS);
    String text = plain.text().substring(start, Math.min(plain.length(), offset + RADIUS));
    // The two excerpts need not match, so words that occur once in both are tried first.
    int only = of(text, offset - start, near, true);
    return line(source, from) + (only < 0 ? of(text, offset - start, near, false) : only);
  }

  /**
   * @param only whether words count that stand once in both; -1 where there are none
   */
  private static int of(String text, int offset, String source, boolean only) {
    LetterOffsets textLetters = LetterOffsets.of(text);
    LetterOffsets sourceLetters = LetterOffsets.of(source);
    int at = textLetters.from(offset);
    for (int tries = 0; tries < TRIES && at < textLetters.length(); tries++) {
      for (int length : LENGTHS) {
        int found = find(textLetters, at, length, sourceLetters, only);
        if (found >= 0) {
          return line(source, sourceLetters.offsets[found]);
        }
      }
      int start = textLetters.offsets[at];
      int end = CharacterRun.wordEnd(text, start, "");
      int alone = find(textLetters, at, end - start, sourceLetters, only);
      if (alone >= 0) {
        return line(source, sourceLetters.offsets[alone]);
      }
      at = textLetters.from(end);
    }
    int textLength = Math.max(1, text.length());
    return only
        ? -1
        : line(source, (int) ((long) source.length() * Math.min(offset, textLength) / textLength));
  }

  /** The place in the file of so many letters that stand at a place of the text, or -1. */
  private static int find(
      LetterOffsets textLetters, int at, int length, LetterOffsets sourceLetters, boolean only) {
    String wanted = textLetters.text.substring(at, Math.min(textLetters.length(), at + length));
    int rank = 0;
    int total = 0;
    for (int i = textLetters.text.indexOf(wanted);
        i >= 0;
        i = textLetters.text.indexOf(wanted, i + 1)) {
      rank += i < at ? 1 : 0;
      total++;
    }
    int likely = (int) ((long) at * sourceLetters.length() / textLetters.length());
    int nearest = -1;
    int byRank = -1;
    int count = 0;
    for (int i = sourceLetters.text.indexOf(wanted);
        i >= 0;
        i = sourceLetters.text.indexOf(wanted, i + 1)) {
      byRank = count++ == rank ? i : byRank;
      if (nearest < 0 || Math.abs(i - likely) < Math.abs(nearest - likely)) {
        nearest = i;
      }
    }
    return only && (count != 1 || total != 1) ? -1 : count == total ? byRank : nearest;
  }

  private static int line(String source, int offset) {
    int line = 0;
    for (int i = 0; i < offset; i++) {
      char c = source.charAt(i);
      boolean last = i + 1 == source.length();
      boolean ends = c == '\n' || (c == '\r' && !last && source.charAt(i + 1) != '\n');
      line += ends && !last ? 1 : 0;
    }
    return line;
  }

  /** The letters and digits of a text, and where each of them stands. */
  private static final class LetterOffsets {
    final String text;
    final int[] offsets;

    private LetterOffsets(String text, int[] offsets) {
      this.text = text;
      this.offsets = offsets;
    }

    static LetterOffsets of(String text) {
      var letters = new StringBuilder(text.length());
      int[] offsets = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          offsets[letters.length()] = i;
          letters.append(text.charAt(i));
        }
      }
      return new LetterOffsets(letters.toString(), Arrays.copyOf(offsets, letters.length()));
    }

    int length() {
      return offsets.length;
    }

    /** The first letter at an offset of the text or after it. */
    int from(int offset) {
      int found = Arrays.binarySearch(offsets, offset);
      return found < 0 ? -found - 1 : found;
    }
  }
}
