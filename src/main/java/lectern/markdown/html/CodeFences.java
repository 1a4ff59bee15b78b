package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Finds fences of code, and the code between those that begin in a block of HTML.
 *
 * <p>CommonMark 0.31, 4.6: an empty line ends such a block, so this code may end below it. A fence
 * that nothing closes is none there: the rest of the text would be code.
 */
public final class CodeFences {
  private static final String MARGIN = " \t>";

  /** How many lines of a quote are looked at for the end of a fence in it. */
  private static final int MOST_QUOTED = 1_000;

  private final String text;

  /** The length of the shortest fence that nothing closes: of backticks, and of tildes. */
  private final int[] unclosed = {Integer.MAX_VALUE, Integer.MAX_VALUE};

  /**
   * Asked from top to bottom, it looks only once for an end that is not there.
   *
   * @param text lines that end with a line feed
   */
  public CodeFences(String text) {
    this.text = text;
  }

  /** The characters of the fence that opens code on a line, or nothing (CommonMark 0.31, 4.5). */
  public static String opening(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if (first != '`' && first != '~') {
      return "";
    }
    int end = CharacterRun.end(line, 0, String.valueOf(first));
    return end < 3 || (first == '`' && line.indexOf('`', end) >= 0) ? "" : line.substring(0, end);
  }

  /** Whether a line closes the code that this fence opened. */
  public static boolean closes(String opening, String line) {
    return line.startsWith(opening)
        && CharacterRun.end(line, 0, opening.substring(0, 1)) == line.length();
  }

  /**
   * The code, from the line of its opening fence to the end of that of its closing one, in order.
   *
   * @param html the blocks of HTML in the text, in their order
   */
  public List<TextRange> in(List<TextRange> html) {
    var code = new ArrayList<TextRange>();
    int done = 0;
    for (TextRange block : html) {
      if (block.start() < done
          || VerbatimHtml.is(text.substring(block.start(), block.end()).stripLeading())) {
        continue;
      }
      int line = nextLine(block.start());
      while (line < block.end()) {
        int end = end(line);
        if (end >= 0) {
          code.add(new TextRange(line, end));
          done = end;
        }
        line = nextLine(Math.max(line, end));
      }
    }
    return code;
  }

  /**
   * The end of the line that closes the fence which a line begins with; -1 where there is no such
   * fence, or nothing closes it.
   *
   * @param line the offset where the line begins
   */
  int end(int line) {
    String opening = opening(words(line));
    int kind = opening.startsWith("`") ? 0 : 1;
    if (opening.isEmpty() || opening.length() >= unclosed[kind]) {
      return -1;
    }
    boolean quoted = isQuoted(line);
    int count = 0;
    for (int at = nextLine(line); at < text.length(); at = nextLine(at)) {
      count++;
      if (quoted && (count > MOST_QUOTED || !isQuoted(at))) {
        return -1; // the quote ends
      }
      if (closes(opening, words(at))) {
        return lineEnd(at);
      }
    }
    unclosed[kind] = opening.length();
    return -1;
  }

  private boolean isQuoted(int line) {
    return text.lastIndexOf('>', CharacterRun.end(text, line, MARGIN) - 1) >= line;
  }

  /** What a line holds, without the margin before it and the blanks after it. */
  private String words(int line) {
    int start = CharacterRun.end(text, line, MARGIN);
    return text.substring(start, Math.max(start, lineEnd(line))).stripTrailing();
  }

  private int lineEnd(int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed;
  }

  /** The offset of the line below the one that holds an offset. */
  private int nextLine(int at) {
    return Math.min(text.length(), lineEnd(at) + 1);
  }
}
