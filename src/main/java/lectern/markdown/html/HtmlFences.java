package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Finds code between fences that begin in a block of HTML.
 *
 * <p>CommonMark 0.31, 4.6: an empty line ends such a block, so this code may end below it. A fence
 * that nothing closes is none here: the rest of the text would be code.
 */
public final class HtmlFences {
  private static final int LENGTH = 3;
  private static final String MARGIN = " \t>";

  private HtmlFences() {}

  /**
   * The code, from the line of its opening fence to the end of that of its closing one, in order.
   *
   * @param html the blocks of HTML in the text, in their order
   */
  public static List<TextRange> in(String text, List<TextRange> html) {
    var code = new ArrayList<TextRange>();
    int done = 0;
    for (TextRange block : html) {
      if (block.start() < done
          || VerbatimHtml.is(text.substring(block.start(), block.end()).stripLeading())) {
        continue;
      }
      int line = nextLine(text, block.start());
      while (line < block.end()) {
        int end = end(text, line);
        if (end >= 0) {
          code.add(new TextRange(line, end));
          done = end;
        }
        line = nextLine(text, Math.max(line, end));
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
  static int end(String text, int line) {
    int start = CharacterRun.end(text, line, MARGIN);
    if (!text.startsWith("```", start) && !text.startsWith("~~~", start)) {
      return -1;
    }
    boolean quoted = text.lastIndexOf('>', start - 1) >= line;
    for (int at = nextLine(text, line); at < text.length(); at = nextLine(text, at)) {
      int words = CharacterRun.end(text, at, MARGIN);
      if (quoted && text.lastIndexOf('>', words - 1) < at) {
        return -1; // the quote ends
      }
      if (text.regionMatches(words, text, start, LENGTH)) {
        int feed = text.indexOf('\n', words);
        return feed < 0 ? text.length() : feed;
      }
    }
    return -1;
  }

  /** The offset of the line below the one that holds an offset. */
  private static int nextLine(String text, int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }
}
