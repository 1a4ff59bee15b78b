package lectern.search;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Folding;

/**
 * Cuts a text into words: runs of letters and digits, whatever else stands between them.
 *
 * <p>So {@code l'homme}, {@code well-made} and {@code example.com} are two words each, and either
 * of them finds the essay; what a hyphen joins, {@code don't}, {@code O'Brien} and the groups of a
 * number are one word, too. {@code C++} and {@code C#} are words. Han, kana, Hangul, Thai, Lao,
 * Khmer and Burmese are words character by character, which the index keeps in pairs. Soft hyphens
 * and joiners separate nothing.
 */
final class WordSplitter {
  /** Characters of a word that count; Lucene refuses terms of more than 32,766 bytes. */
  static final int LONGEST = 200;

  private static final String HYPHENS = "-\u2010\u2011&";

  private static final String APOSTROPHES = "'\u2019";

  /** What stands between the groups of a number. */
  private static final String GROUP_SIGNS = ",.'\u2019\u00A0\u2009\u202F";

  /** Words that may be one word, too; more groups of digits are a list of numbers. */
  static final int MOST_PARTS = 4;

  /** Digits of such a group. */
  private static final int GROUP = 3;

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
    scanner.join();
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

  private void join() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).parts() > 0) {
        continue; // C++ is also C
      }
      if ((touch(i, HYPHENS) && !(isNumber(i) && isNumber(i + 1))) || isLeftOut(i)) {
        join(i, i + 1);
      } else {
        int last = i;
        while (isNumber(last) && touch(last, GROUP_SIGNS) && isGroup(last + 1)) {
          last++;
        }
        if (last > i && last - i < MOST_PARTS) {
          join(i, last);
        }
        i = last; // the groups of a number are no numbers of their own
      }
    }
  }

  private void join(int first, int last) {
    var joined = new StringBuilder();
    words.subList(first, last + 1).forEach(word -> joined.append(word.folded()));
    words.set(first, words.get(first).withJoined(joined.toString(), last + 1 - first));
  }

  /** Whether many leave the apostrophe out; without that of "we'll" another word would stand. */
  private boolean isLeftOut(int i) {
    String one = words.get(i).folded();
    String next = words.get(i + 1).folded();
    return touch(i, APOSTROPHES) && (one.equals("o") || (one.endsWith("n") && next.equals("t")));
  }

  /** Whether one of these signs and nothing else stands between a word and the next. */
  private boolean touch(int i, String signs) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Word one = words.get(i);
    Word next = words.get(i + 1);
    return next.start() == one.end() + 1
        && signs.indexOf(text.charAt(one.end())) >= 0
        && !one.isCharacter()
        && !next.isCharacter()
        && one.folded().length() + next.folded().length() <= LONGEST;
  }

  private boolean isNumber(int i) {
    String folded = words.get(i).folded();
    boolean digits = true;
    for (int at = 0; at < folded.length(); at++) {
      digits &= folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }
    return digits;
  }

  private boolean isGroup(int i) {
    return words.get(i).folded().length() == GROUP && isNumber(i);
  }

  /** The end of the signs behind a word that make another of it, as in C++ and C#. */
  private int endOfSigns(int start, int end) {
    boolean sharp = end - start == 1 && text.startsWith("#", end);
    int signs = text.startsWith("++", end) ? end + 2 : sharp ? end + 1 : end;
    boolean goesOn =
        signs < text.length()
            && (Character.isLetterOrDigit(text.codePointAt(signs)) || text.charAt(signs) == '+');
    return goesOn || !Character.isLetter(text.codePointAt(start)) ? end : signs;
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
    int signs = endOfSigns(start, end);
    if (signs > end && !words.isEmpty() && words.getLast().end() == end) {
      Word plain = words.removeLast();
      String written = text.substring(start, signs);
      String folded = plain.folded() + text.substring(end, signs);
      words.add(new Word(written, folded, start, signs).withJoined(plain.folded(), 1));
    }
    return Math.max(at, signs);
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
      words.set(i, one.withPair(one.folded() + words.get(i + 1).folded()));
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
      words.add(new Word(written, folded, start, end));
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
