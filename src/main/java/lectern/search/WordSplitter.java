package lectern.search;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Folding;

/**
 * Cuts a text into words: runs of letters and digits, whatever else stands between them.
 *
 * <p>So {@code l'homme}, {@code well-made} and {@code example.com} are two words each, and either
 * of them finds the essay. Han, kana, Hangul, Thai, Lao, Khmer and Burmese are words character by
 * character, which the index keeps in pairs. Soft hyphens and joiners separate nothing.
 */
final class WordSplitter {
  /** Characters of a word that count; Lucene refuses terms of more than 32,766 bytes. */
  static final int LONGEST = 200;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words in the order of the text, in time proportional to its length. */
  static List<Word> words(String text) {
    var scanner = new WordSplitter(text);
    scanner.scan();
    return scanner.words;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Word.standsAlone(point)) {
        at = characters(at);
      } else if (Character.isLetterOrDigit(point)) {
        at = word(at);
      } else {
        at = next;
      }
    }
  }

  private int word(int start) {
    int at = start;
    int end = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean letter = Character.isLetterOrDigit(point) && !Word.standsAlone(point);
      if (!letter && !isUnseenOrMark(point)) {
        break;
      }
      at += Character.charCount(point);
      end = letter || isMark(point) ? at : end;
    }
    add(start, end);
    return at;
  }

  /** A run of characters that are words one by one. */
  private int characters(int start) {
    int at = start;
    int first = words.size();
    while (at < text.length() && Word.standsAlone(text.codePointAt(at))) {
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      add(at, end);
      at = end;
    }
    for (int i = first; i + 1 < words.size(); i++) {
      Word one = words.get(i);
      String pair = one.folded() + words.get(i + 1).folded();
      words.set(i, new Word(one.written(), one.folded(), pair, one.start(), one.end()));
    }
    return at;
  }

  private void add(int start, int end) {
    String written = text.substring(start, end);
    String folded = Folding.fold(written);
    if (folded.length() > LONGEST) {
      boolean cutsPair = Character.isHighSurrogate(folded.charAt(LONGEST - 1));
      folded = folded.substring(0, cutsPair ? LONGEST - 1 : LONGEST);
    }
    if (!folded.isEmpty()) {
      words.add(new Word(written, folded, "", start, end));
    }
  }

  private static boolean isUnseenOrMark(int point) {
    return point == SOFT_HYPHEN || (point >= 0x200B && point <= 0x200D) || isMark(point);
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
