package lectern.layout.paragraph;

import java.util.BitSet;
import java.util.List;
import lectern.layout.Style.StyleRole;
import lectern.text.CharacterRun;
import lectern.text.Hyphenation;

/**
 * Finds where the words of a paragraph may be divided; code, addresses and file names are skipped.
 */
final class HyphenPoints {
  private static final char SOFT_HYPHEN = '\u00AD';

  /**
   * The indexes before which words may be divided: neither in code, nor in addresses, names of
   * files and the like, nor where the author has said where a word divides.
   */
  static BitSet of(String text, List<TextRun> runs, Hyphenation hyphenation) {
    var divided = new BitSet();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = CharacterRun.end(text, start, c -> !isBlank(c));
      if (isProse(text, start, end)) {
        words(text, start, end, hyphenation, divided);
      }
    }
    for (TextRun run : runs) {
      if (run.style().role() == StyleRole.CODE) {
        divided.clear(run.start(), run.end());
      }
    }
    return divided;
  }

  private static boolean isBlank(int c) {
    return c <= ' ' || c == '\u00A0' || Character.isSpaceChar(c);
  }

  /**
   * Whether what stands between two blanks is made of words: letters, and characters around them.
   */
  private static boolean isProse(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean inside = at > start && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean goesOn = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
      if ((c >= '0' && c <= '9')
          || c == SOFT_HYPHEN
          || (inside && goesOn && "./:@_\\=&?#%+-~".indexOf(c) >= 0)
          || (inside && Character.isUpperCase(c))) {
        return false;
      }
    }
    return true;
  }

  private static void words(
      String text, int start, int end, Hyphenation hyphenation, BitSet divided) {
    int word = start;
    for (int at = start; at <= end; at++) {
      if (at == end || !isInWord(text.charAt(at))) {
        hyphenation.divide(text, word, at, divided);
        word = at + 1;
      }
    }
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
