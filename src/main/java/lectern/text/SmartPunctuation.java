package lectern.text;

import java.util.Locale;

/**
 * Turns what was typed on a keyboard into what a printer sets: curly quotes, apostrophes, dashes,
 * and the ellipsis as one character.
 *
 * <p>Whatever may be something else stays as it is: feet and inches, arrows, options such as {@code
 * --all}. Works through the words of one paragraph, part by part, so that a quote may begin in one
 * part and end in another; what is done once is not done again.
 */
public final class SmartPunctuation {
  /** Stands in the paragraph for what is no words: code, formulas, addresses. */
  public static final char OTHER = '\uFFFC';

  private static final char DASH = '–';
  private static final char LONG_DASH = '—';
  private static final char ELLIPSIS = '…';
  private static final char APOSTROPHE = '’';

  private final QuoteMarks marks;
  private final String words;

  /** Where the last apostrophe stands that may end a quote. */
  private final int lastClosing;

  private final StringBuilder out = new StringBuilder();

  /** What was set last, or 0 at the beginning. */
  private char before;

  private int done;
  private int quotes;
  private int singles;

  /**
   * @param language as a tag (BCP 47); empty where nobody knows
   * @param words of a whole paragraph as they were typed
   */
  public SmartPunctuation(String language, String words) {
    this.marks = QuoteMarks.of(language);
    this.words = words;
    this.lastClosing = lastClosing(words);
  }

  /** The words from one offset to another, as printed; parts are asked for in their order. */
  public String part(int start, int end) {
    if (start > done) {
      before = words.charAt(start - 1);
    }
    done = end;
    out.setLength(0);
    int next;
    for (int at = start; at < end; at = next) {
      next = at + 1;
      switch (words.charAt(at)) {
        case '"' -> quote(at);
        case '\'' -> apostrophe(at);
        case '-' -> next = dashes(at, end);
        case '.' -> next = dots(at, end);
        default -> typed(at);
      }
    }
    return out.toString();
  }

  private void typed(int at) {
    char c = words.charAt(at);
    // Marks that were typed well already count, too.
    if (marks.isOpen(c)) {
      quotes++;
    } else if (marks.isClose(c)) {
      quotes = Math.max(0, quotes - 1);
    } else if (marks.singleOpen() == c) {
      singles++;
    } else if (marks.singleClose() == c && !isWord(next(at))) {
      singles = Math.max(0, singles - 1);
    }
    set(c);
  }

  private void quote(int at) {
    char next = next(at);
    boolean mayOpen = opensAfter() && !isBlank(next);
    if (mayOpen && !(quotes > 0 && isDash(before) && !isWord(next))) {
      set(quotes > 0 ? marks.innerOpen() : marks.open());
      quotes++;
    } else if (!isBlank(before) && (quotes > 0 || !(isDigit(before) || isWord(next)))) {
      set(quotes > 1 ? marks.innerClose() : marks.close());
      quotes = Math.max(0, quotes - 1);
    } else {
      set('"');
    }
  }

  private void apostrophe(int at) {
    char next = next(at);
    if (opensAfter() && !isBlank(next)) {
      boolean opens = lastClosing > at && !isElided(at);
      singles += opens ? 1 : 0;
      set(opens ? marks.singleOpen() : APOSTROPHE);
    } else if (isBlank(before) || isFeet(next)) {
      set('\'');
    } else if (singles > 0 && !isWord(next)) {
      singles--;
      set(marks.singleClose());
    } else {
      set(APOSTROPHE);
    }
  }

  /** Whether this may be the sign of feet or minutes, as in {@code 5'10"}. */
  private boolean isFeet(char next) {
    return isDigit(before) && (isDigit(next) || (singles == 0 && !isWord(next)));
  }

  /** Whether something is left out here: {@code 'tis}, {@code rock 'n' roll}, {@code '90s}. */
  private boolean isElided(int at) {
    int end = at + 1;
    // None of these words is longer.
    while (end < words.length() && end <= at + 7 && isWord(words.charAt(end))) {
      end++;
    }
    String word = words.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean year =
        (word.length() == 2 || (word.length() == 3 && word.endsWith("s")))
            && isDigit(word.charAt(0))
            && isDigit(word.charAt(1));
    return year || (!word.isEmpty() && marks.elided().contains(" " + word + " "));
  }

  private int dashes(int at, int end) {
    int next = runEnd(at, end);
    char after = next(next - 1);
    boolean option = next - at == 2 && isBlank(before) && isWord(after);
    boolean arrow = before == '<' || before == '>' || after == '>' || after == '<';
    switch (option || arrow ? 0 : next - at) {
      case 2 -> set(DASH);
      case 3 -> set(LONG_DASH);
      default -> as(at, next);
    }
    return next;
  }

  private int dots(int at, int end) {
    int next = runEnd(at, end);
    char after = next(next - 1);
    if (next - at == 3 && before != '/' && after != '/' && after != '\\') {
      set(ELLIPSIS);
    } else {
      as(at, next);
    }
    return next;
  }

  /** The offset after all that follow of the same character. */
  private int runEnd(int at, int end) {
    int next = at + 1;
    while (next < end && words.charAt(next) == words.charAt(at)) {
      next++;
    }
    return next;
  }

  private void as(int start, int end) {
    out.append(words, start, end);
    before = words.charAt(end - 1);
  }

  private void set(char c) {
    out.append(c);
    before = c;
  }

  private void set(String text) {
    out.append(text);
    before = text.charAt(text.length() - 1);
  }

  /** The character after this offset, or 0 at the end. */
  private char next(int at) {
    return at + 1 < words.length() ? words.charAt(at + 1) : 0;
  }

  /** Whether what was set last may stand before a quote, and not after what is quoted. */
  private boolean opensAfter() {
    return isBlank(before)
        || isDash(before)
        || "([{/¿¡\u00A0\u202F".indexOf(before) >= 0
        || marks.opens(before);
  }

  private static int lastClosing(String words) {
    int at = words.lastIndexOf('\'');
    while (at > 0
        && (isBlank(words.charAt(at - 1))
            || (at + 1 < words.length() && isWord(words.charAt(at + 1))))) {
      at = words.lastIndexOf('\'', at - 1);
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == 0 || Character.isWhitespace(c);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == DASH || c == LONG_DASH;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == OTHER
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
