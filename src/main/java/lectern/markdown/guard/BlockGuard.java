package lectern.markdown.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.text.CharacterRun;

/**
 * Rewrites text for which commonmark-java would need more than linear time to find blocks.
 *
 * <p>It goes through the white space before a line once for every list around it, so only {@link
 * #WIDEST_INDENT} characters of it stay. It also copies a paragraph's lines before every line that
 * does not begin with a letter, so a run of lines is divided by an empty one where these copies
 * come to {@link #MOST_COPIED} lines: after some three thousand lines.
 *
 * <p>And a paragraph is laid out as one piece, so one of more than {@link #LONGEST} characters,
 * five times the longest that anybody was found to write, is divided too.
 */
public final class BlockGuard {
  static final int WIDEST_INDENT = 400;
  static final long MOST_COPIED = 10_000_000;

  static final int LONGEST = 50_000;

  /** CommonMark 2.2: columns between tab stops; as many begin code. */
  private static final int TAB = 4;

  /** A word longer than this may be no word: an image written as text, say. */
  private static final int LONGEST_WORD = 1_000;

  /** In code nothing is copied; the limit there is for what only looks like code. */
  private static final long MOST_COPIED_IN_CODE = 100_000_000;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int done;

  /** The lines of the eased text, in order, whose ends were not written. */
  private final List<Integer> breaks = new ArrayList<>();

  /** The line that is looked at, as it was written. */
  private int line;

  private long lines;
  private long copied;
  private int characters;
  private boolean prose;
  private char fence;
  private int fenceLength;

  private BlockGuard(String text) {
    this.text = text;
  }

  public static BlockGuard in(String text) {
    var runs = new BlockGuard(text);
    runs.run();
    return runs;
  }

  /** The same text, at most with less white space before lines and more empty lines. */
  public String limitedText() {
    return done == 0 ? text : out + text.substring(done);
  }

  /** The line as it was written of a line of {@link #limitedText}, both from 0. */
  public int written(int line) {
    int at = Collections.binarySearch(breaks, line);
    return line - (at < 0 ? -at - 1 : at);
  }

  private void run() {
    int start = 0;
    while (start < text.length()) {
      int end = CharacterRun.until(text, start, "\n\r");
      line(start, end);
      boolean two = text.startsWith("\r\n", end);
      start = end + (two ? 2 : 1);
      line++;
    }
  }

  private void line(int start, int end) {
    int first = start;
    int indent = 0;
    while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      indent += text.charAt(first) == '\t' ? TAB - indent % TAB : 1;
      first++;
    }
    if (first == end) {
      startRun();
      return;
    }
    fence(first, end);
    if (indent < TAB && startsItem(first, end)) {
      startRun();
    }
    boolean letter = Character.isLetter(text.codePointAt(first));
    // What is indented may be code, in which nothing is divided for its length.
    prose = lines == 0 ? letter && fence == 0 && indent < TAB : prose;
    if (prose && letter && characters > LONGEST) {
      part(start);
      prose = true;
    }
    lines++;
    if (indent >= TAB || !letter) {
      copied += lines;
      if (copied > (fence == 0 ? MOST_COPIED : MOST_COPIED_IN_CODE)) {
        part(start);
      }
    }
    if (prose) {
      partWords(first, end);
    }
    if (first - start > WIDEST_INDENT) {
      out.append(text, done, start + WIDEST_INDENT);
      done = first;
    }
  }

  /** Puts an empty line before the line that starts here. */
  private void part(int start) {
    out.append(text, done, start);
    done = start;
    breakLine();
    startRun();
  }

  private void breakLine() {
    out.append('\n');
    breaks.add(line + breaks.size());
  }

  /** Parts a line that is a long paragraph by itself. */
  private void partWords(int first, int end) {
    int from = first;
    while (characters + end - from > LONGEST) {
      int wanted = from + Math.max(0, LONGEST - characters);
      int at = text.indexOf(' ', wanted);
      boolean blank = at >= 0 && at < Math.min(end, wanted + LONGEST_WORD);
      if (!blank && !isBare(from, wanted)) {
        break;
      }
      at = blank ? at : Character.isLowSurrogate(text.charAt(wanted)) ? wanted + 1 : wanted;
      out.append(text, done, at);
      breakLine();
      breakLine();
      done = blank ? at + 1 : at;
      from = done;
      startRun();
    }
    characters += end - from + 1;
  }

  /** Whether nothing opens here that a cut would break, such as the address of an image. */
  private boolean isBare(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("[](<\"'`".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void startRun() {
    lines = 0;
    copied = 0;
    characters = 0;
  }

  /**
   * Whether an item of a bulleted list begins here, and with it another paragraph. An empty item
   * does not interrupt a paragraph (CommonMark 0.31, 5.3).
   */
  private boolean startsItem(int first, int end) {
    return first + 2 < end
        && "-*+".indexOf(text.charAt(first)) >= 0
        && text.charAt(first + 1) == ' '
        && text.charAt(first + 2) > ' ';
  }

  /** Opens or closes fenced code, as far as one line shows it. */
  private void fence(int first, int end) {
    char c = text.charAt(first);
    if (c != '`' && c != '~') {
      return;
    }
    int length = Math.min(end, CharacterRun.end(text, first, Character.toString(c))) - first;
    if (fence == 0 && length >= 3) {
      fence = c;
      fenceLength = length;
    } else if (fence == c && length >= fenceLength) {
      fence = 0;
    }
  }
}
