package lectern.document;

import java.util.Arrays;
import lectern.text.CharacterRun;
import lectern.text.FoldedText;
import lectern.text.Folding;

/**
 * A text as a search reads it.
 *
 * <p>Case, accents and kinds of quotes and dashes make no difference ({@link Folding}); line ends,
 * the ends of blocks and runs of blanks are one blank; the marks of notes are not there.
 */
public final class SearchText {
  /** A text of at most so many characters is prepared within a few milliseconds. */
  private static final int SHORT = 1 << 18;

  /** How many characters are folded at once, which bounds the memory it takes. */
  private static final int CHUNK = 1 << 16;

  private final String text;
  private final StringBuilder words;

  /** The offset in the text of each character of the words. */
  private int[] offsets;

  private SearchText(String text) {
    this.text = text;
    this.words = new StringBuilder(text.length());
    this.offsets = new int[text.length()];
  }

  /** Reads a text, in time proportional to its length. */
  public static SearchText of(PlainText plain) {
    var searchText = new SearchText(plain.text());
    int from = 0;
    for (Reference reference : plain.references()) {
      if (reference.kind() instanceof Reference.NoteReference && reference.start() >= from) {
        searchText.read(from, reference.start());
        from = reference.end();
        searchText.closeGap(from);
      }
    }
    searchText.read(from, plain.length());
    return searchText;
  }

  /** Whether reading this text takes so little time that nobody would notice. */
  public static boolean isShort(PlainText plain) {
    return plain.length() <= SHORT;
  }

  /** Where these words stand. */
  public SearchHits hits(String wanted) {
    String key = collapseBlanks(Folding.fold(wanted));
    int count = 0;
    int[] firsts = new int[16];
    int[] lasts = new int[16];
    int last = -1;
    int next = key.isEmpty() ? -1 : words.indexOf(key);
    while (next >= 0) {
      int first = offsets[next];
      boolean separate = first > last; // an ß is two letters here, and one hit on the page
      if (separate) {
        if (count == firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2);
          lasts = Arrays.copyOf(lasts, count * 2);
        }
        last = offsets[next + key.length() - 1];
        firsts[count] = first;
        lasts[count++] = last;
      }
      next = words.indexOf(key, next + (separate ? key.length() : 1));
    }
    return new SearchHits(text, Arrays.copyOf(firsts, count), Arrays.copyOf(lasts, count));
  }

  private void read(int start, int end) {
    int from = start;
    while (from < end) {
      int to = end - from <= CHUNK ? end : cut(from + CHUNK, end);
      FoldedText folded = Folding.folded(text.substring(from, to));
      for (int i = 0; i < folded.text().length(); i++) {
        add(folded.text().charAt(i), from + folded.offsetOf(i));
      }
      from = to;
    }
  }

  /** An offset after a blank, where no letter is separated from its accents. */
  private int cut(int from, int end) {
    return Math.min(end, CharacterRun.until(text, from, " \n") + 1);
  }

  private void add(char one, int offset) {
    int place = words.length();
    if (one == ' ' && place > 0 && words.charAt(place - 1) == ' ') {
      return;
    }
    if (place == offsets.length) {
      offsets = Arrays.copyOf(offsets, place + place / 2 + 16);
    }
    offsets[place] = offset;
    words.append(one);
  }

  /** Removes the blank before a mark that stands before a full stop or comma. */
  private void closeGap(int after) {
    int last = words.length() - 1;
    boolean stop = after < text.length() && ".,;:!?)".indexOf(text.charAt(after)) >= 0;
    if (stop && last >= 0 && words.charAt(last) == ' ') {
      words.setLength(last);
    }
  }

  private static String collapseBlanks(String folded) {
    var squeezed = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ' || squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
