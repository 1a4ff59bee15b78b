package lectern.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The match of a filter with a title: the letters of the query stand in the text in this order,
 * with anything between them, whatever their case and accents.
 */
public final class FuzzyMatcher {
  /** A letter at the start of a word is worth as much as a run of that many and one. */
  private static final int WORD_START = 6;

  private static final int IN_A_RUN = 8;
  private static final int LETTER = 2;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** Beyond these the query must stand in the text as it is, so that time stays linear. */
  private static final int LONGEST_QUERY = 64;

  private static final int LONGEST_TEXT = 4096;

  /** Shorter words are too much alike for a letter to be missing. */
  private static final int SHORTEST_WITH_A_TYPO = 4;

  private static final int LONG = 8;

  private static final int MOST_MISSING = 2;

  /** Parts texts that are looked through together; folded texts do not hold it. */
  public static final char BETWEEN = '\n';

  private FuzzyMatcher() {}

  /** The letters of a text that a query found. */
  public static final class FuzzyMatch {
    private final int[] positions;
    private final int score;

    private FuzzyMatch(int[] positions, int score) {
      this.positions = positions;
      this.score = score;
    }

    /** The offsets in the text of the letters found, ascending. */
    public int[] positions() {
      return positions.clone();
    }

    /** How good the match is, to be compared with other matches of the same query. */
    public int score() {
      return score;
    }
  }

  /**
   * The best match of a query in a text, or null when its letters do not all stand there in order.
   *
   * <p>Of several matches the one with the most word starts and the longest runs is best. Spaces in
   * the query are passed over; a query of nothing else matches every text.
   */
  public static @Nullable FuzzyMatch match(String query, String text) {
    String letters = letters(Folding.fold(query));
    FoldedText folded = Folding.folded(text);
    if (isLong(letters, folded.text())) {
      return whole(letters, folded);
    }
    int first = firstEnd(letters, folded.text());
    return first < 0 ? null : best(letters, folded);
  }

  /**
   * Whether a word stands in a text, or all but a letter of it: the word may miss one letter of
   * what it means, of eight or more letters two, and begins where a word of the text begins.
   */
  public static boolean isIn(String word, String text) {
    return isWithin(Folding.fold(word), Folding.fold(text));
  }

  /** The same of a folded word and folded texts with {@link #BETWEEN} between them. */
  public static boolean isWithin(String letters, String texts) {
    return isWithin(letters, texts, missing(letters));
  }

  /** Whether {@link #isWithin} may find a longer folded word that begins with this one. */
  public static boolean mayBegin(String letters, String texts) {
    return isWithin(letters, texts, MOST_MISSING);
  }

  private static boolean isWithin(String letters, String texts, int missing) {
    if (letters.isEmpty()) {
      return true;
    }
    char first = letters.charAt(0);
    for (int at = texts.indexOf(first); at >= 0; at = texts.indexOf(first, at + 1)) {
      int typos = missing > 0 && startsWord(texts, at) ? missing : 0;
      if (matchesAt(letters, texts, at, typos)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many letters may be missing from a folded word. A word that begins with another of which as
   * many may be missing is found nowhere but where that is.
   */
  private static int missing(String letters) {
    return letters.length() < SHORTEST_WITH_A_TYPO ? 0 : letters.length() < LONG ? 1 : MOST_MISSING;
  }

  /** Whether letters stand from here on in one of the texts, with so many others among them. */
  private static boolean matchesAt(String letters, String texts, int from, int others) {
    int left = others;
    int at = from + 1;
    for (int i = 1; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      while (at < texts.length() && texts.charAt(at) != letter) {
        if (left == 0 || texts.charAt(at) == BETWEEN) {
          return false;
        }
        left--;
        at++;
      }
      if (at == texts.length()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether {@link #match} finds a folded query without spaces in a folded text. */
  public static boolean isFound(String letters, String folded) {
    return isLong(letters, folded) ? folded.contains(letters) : firstEnd(letters, folded) >= 0;
  }

  private static boolean isLong(String letters, String folded) {
    return letters.length() > LONGEST_QUERY || folded.length() > LONGEST_TEXT;
  }

  /** A folded query as {@link #isFound} takes it. */
  public static String letters(String folded) {
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  private static @Nullable FuzzyMatch whole(String letters, FoldedText folded) {
    int at = folded.text().indexOf(letters);
    if (at < 0) {
      return null;
    }
    var places = new int[letters.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = at + i;
    }
    return found(places, places.length * IN_A_RUN, folded);
  }

  /** The end of the leftmost match, or -1: most texts are turned down here. */
  private static int firstEnd(String letters, String text) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = text.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return -1;
      }
    }
    return at;
  }

  /**
   * The best score of each letter of the query at each place of the text, row by row; {@code
   * ending} demands that the letter stands at that place, {@code upTo} that it stands there or
   * before.
   */
  private static FuzzyMatch best(String letters, FoldedText folded) {
    String text = folded.text();
    int width = text.length() + 1;
    var ending = new int[(letters.length() + 1) * width];
    var upTo = new int[(letters.length() + 1) * width];
    for (int row = 1; row <= letters.length(); row++) {
      char letter = letters.charAt(row - 1);
      int here = row * width;
      int above = here - width;
      ending[here] = NEVER;
      upTo[here] = NEVER;
      for (int at = 1; at < width; at++) {
        ending[here + at] = NEVER;
        if (text.charAt(at - 1) == letter) {
          int restarted = upTo[above + at - 1] + (startsWord(text, at - 1) ? WORD_START : 0);
          int run = row == 1 ? NEVER : ending[above + at - 1] + IN_A_RUN;
          ending[here + at] = LETTER + Math.max(restarted, run);
        }
        upTo[here + at] = Math.max(upTo[here + at - 1], ending[here + at]);
      }
    }
    int score = upTo[letters.length() * width + width - 1];
    return found(places(letters, text, ending, upTo), score, folded);
  }

  /** Back from the last letter: each at the first place where the best score was reached. */
  private static int[] places(String letters, String text, int[] ending, int[] upTo) {
    int width = text.length() + 1;
    var places = new int[letters.length()];
    int at = text.length();
    boolean run = false;
    for (int row = letters.length(); row > 0; row--) {
      int here = row * width;
      while (!run && at > 0 && upTo[here + at - 1] == upTo[here + at]) {
        at--;
      }
      places[row - 1] = at - 1;
      int before = here - width + at - 1;
      run = row > 1 && ending[here + at] == LETTER + IN_A_RUN + ending[before];
      at--;
    }
    return places;
  }

  private static boolean startsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before == ' ' || !Character.isLetterOrDigit(before);
  }

  /** Letters that come of one character of the text, such as the two of a ligature, count once. */
  private static FuzzyMatch found(int[] places, int score, FoldedText folded) {
    int count = 0;
    for (int place : places) {
      int offset = folded.offsetOf(place);
      if (count == 0 || places[count - 1] != offset) {
        places[count++] = offset;
      }
    }
    return new FuzzyMatch(Arrays.copyOf(places, count), score);
  }
}
