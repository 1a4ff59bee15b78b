package lectern.text;

import java.util.StringJoiner;
import java.util.StringTokenizer;

/**
 * Text as a search compares it: without case, accents, and the difference of curly and straight.
 *
 * <p>Accents are taken off Latin, Greek and Cyrillic letters, points off Hebrew and Arabic ones; in
 * other scripts a mark makes another letter and stays. Ligatures are spelt out, fullwidth letters
 * are narrowed, every kind of space is a space. Soft hyphens and what is not seen are removed.
 */
public final class Folding {
  private Folding() {}

  /** The folded form, for comparing whole strings; its length may differ from the text's. */
  public static String fold(String text) {
    int same = unchanged(text);
    return same == text.length() ? text : new FoldingPass(text, same).text();
  }

  /** Whether two lines have the same words, folded, whatever space stands between them. */
  public static boolean areSame(String one, String other) {
    return words(one).equals(words(other));
  }

  private static String words(String text) {
    var words = new StringJoiner(" ");
    new StringTokenizer(fold(text)).asIterator().forEachRemaining(word -> words.add(word + ""));
    return words.toString();
  }

  /** The folded form with the way back to the offsets of the text. */
  public static FoldedText folded(String text) {
    int same = unchanged(text);
    return same == text.length()
        ? new FoldedText(text, text.length(), null)
        : new FoldingPass(text, same).withOffsets();
  }

  /** How much of the text is printable ASCII without capitals, which is folded already. */
  private static int unchanged(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0x7F || c < ' ' || (c >= 'A' && c <= 'Z')) {
        return at;
      }
    }
    return text.length();
  }
}
