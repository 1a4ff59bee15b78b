package lectern.markdown.template;

import java.util.List;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Knows where code stands in a text: blocks that were found before, code spans, and HTML whose
 * words are code; asked from the beginning to the end.
 */
public final class CodeSkipper {
  /** A longer run of backticks opens no code span here, which bounds the search. */
  private static final int LONGEST_RUN = 32;

  private static final List<String> ELEMENTS = List.of("code", "pre", "script", "style", "kbd");

  private final String text;
  private final List<TextRange> blocks;
  private int block;
  private int paragraphEnd = -1;

  /** By length, the offset up to which no run of backticks follows. */
  private final int[] noneBefore = new int[LONGEST_RUN + 1];

  /** By element, whether its end was looked for in vain. */
  private final boolean[] endless = new boolean[ELEMENTS.size()];

  /** A text, and the blocks of code in it, in their order. */
  public CodeSkipper(String text, List<TextRange> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The offset of the first character from here on that is no code, or the end of the text. */
  public int skipCode(int from) {
    int at = from;
    while (at < text.length()) {
      int after = after(at);
      if (after == at) {
        return at;
      }
      at = after;
    }
    return text.length();
  }

  /** The offset after the code, or the escaped character, that begins here; else this very one. */
  private int after(int at) {
    while (block < blocks.size() && blocks.get(block).end() <= at) {
      block++;
    }
    if (block < blocks.size() && blocks.get(block).start() <= at) {
      return blocks.get(block).end();
    }
    return switch (text.charAt(at)) {
      case '`' -> afterSpan(at);
      case '<' -> afterElement(at);
      case '\\' -> at + 1 < text.length() && text.charAt(at + 1) == '`' ? at + 2 : at;
      default -> at;
    };
  }

  private int afterSpan(int start) {
    int content = CharacterRun.end(text, start, "`");
    int length = content - start;
    if (length > LONGEST_RUN) {
      return content;
    }
    if (start >= paragraphEnd) {
      paragraphEnd = blankLine(start);
    }
    if (noneBefore[length] >= paragraphEnd) {
      return content;
    }
    for (int at = text.indexOf('`', content); at >= 0 && at < paragraphEnd; ) {
      int end = CharacterRun.end(text, at, "`");
      if (end - at == length) {
        return end;
      }
      at = text.indexOf('`', end);
    }
    noneBefore[length] = paragraphEnd;
    return content;
  }

  /** The offset of the next line without words, or the end of the text. */
  private int blankLine(int from) {
    boolean blank = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (blank) {
          return i;
        }
        blank = true;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        blank = false;
      }
    }
    return text.length();
  }

  private int afterElement(int start) {
    for (int i = 0; i < ELEMENTS.size(); i++) {
      String name = ELEMENTS.get(i);
      int after = start + 1 + name.length();
      if (!endless[i]
          && text.regionMatches(true, start + 1, name, 0, name.length())
          && after < text.length()
          && (text.charAt(after) == '>' || text.charAt(after) <= ' ')) {
        int end = ending(name, after);
        endless[i] = end < 0;
        return end < 0 ? start : end;
      }
    }
    return start;
  }

  private int ending(String name, int from) {
    for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
      if (text.regionMatches(true, at + 2, name, 0, name.length())) {
        return at + 2 + name.length();
      }
    }
    return -1;
  }
}
