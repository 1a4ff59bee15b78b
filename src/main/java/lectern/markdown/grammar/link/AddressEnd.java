package lectern.markdown.grammar.link;

import lectern.markdown.html.SoftLineBreaks;
import lectern.markup.Ascii;

/**
 * Finds where an address without brackets ends.
 *
 * <p>GFM 6.9: at a blank or {@code <}, at a bracket that was not opened in it, and before
 * characters of punctuation. Beyond GFM: at the marks of print and at CJK text, which sets no space
 * after it.
 */
final class AddressEnd {
  private static final String CLOSING = "\"”“„’‘‚»«›‹…—–";
  private static final String TRAILING = "?!.,:;*_~([{'\\";
  private static final String DELIMITERS = "*_~=$^`";

  private final String text;

  /** Where the name of the host ends. */
  private int host;

  private AddressEnd(String text) {
    this.text = text;
  }

  /**
   * The offset of the end, or 0 when no name of a host begins here.
   *
   * @param text raw Markdown
   * @param start the offset where the host begins
   */
  static int in(String text, int start) {
    if (start >= text.length() || !isHostPart(text.codePointAt(start))) {
      return 0;
    }
    var address = new AddressEnd(text);
    return address.trimmed(address.limit(start), start);
  }

  /** Whether the name of a host, or its number in brackets, may begin so. */
  static boolean isHostPart(int c) {
    return Character.isLetterOrDigit(c) || c == '[';
  }

  /** The offset of the first character that no address holds. */
  private int limit(int start) {
    host = text.length();
    var open = new StringBuilder();
    int at = start;
    for (; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (c == '/' || c == '?' || c == '#') {
        host = Math.min(host, at);
      }
      if (c <= ' '
          || c == '<'
          || c == '>'
          || CLOSING.indexOf(c) >= 0
          || Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || isCjkText(c, at)
          || isEscapedTag(at)
          || text.startsWith("[^", at)) {
        break;
      }
      if (c == '(' || c == '[' || c == '{') {
        open.append((char) c);
      } else if (c == ')' || c == ']' || c == '}') {
        int last = open.length() - 1;
        if (last < 0 || open.charAt(last) != "([{".charAt(")]}".indexOf(c))) {
          break;
        }
        open.setLength(last);
      }
    }
    return at;
  }

  /** In {@code …/wiki/日本} the words are part of the address; after a letter they are text. */
  private boolean isCjkText(int c, int at) {
    if (c < 0x1100) {
      return false;
    }
    if (SoftLineBreaks.isCjkPunctuation(c)) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean part = before >= 128 || "/=?&#-_%+@".indexOf(before) >= 0;
    return !(part || (before == '.' && at < host)) && (SoftLineBreaks.isCjk(c) || isHangul(c));
  }

  private static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private boolean isEscapedTag(int at) {
    return text.charAt(at) == '&'
        && (text.startsWith("&lt;", at)
            || text.startsWith("&gt;", at)
            || text.startsWith("&quot;", at));
  }

  /** The end without the punctuation of the sentence; characters that close a pair in it stay. */
  private int trimmed(int limit, int start) {
    int end = limit;
    while (end > start) {
      char c = text.charAt(end - 1);
      int run = DELIMITERS.indexOf(c) < 0 ? end : runStart(end, start);
      if (run < end && closesPair(run, end, start)) {
        break;
      }
      int entity = c == ';' ? text.lastIndexOf('&', end) : -1;
      if (entity > start && isEntity(entity + 1, end - 1)) {
        // GFM 6.9: it is no part of the address, whatever it stands for.
        end = entity;
      } else if (text.startsWith("'s", end - 2) && end > start + 2) {
        end -= 2;
      } else if (TRAILING.indexOf(c) >= 0 || c == '`' || endsHighlight(end, start)) {
        end = Math.min(run, end - 1);
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isEntity(int from, int to) {
    return to > from
        && text.substring(from, to).chars().allMatch(c -> isWord((char) c) || c == '#');
  }

  /** {@code ==} ends a highlight; after a query it pads what is encoded there. */
  private boolean endsHighlight(int end, int start) {
    boolean two = text.startsWith("==", end - 2) || text.startsWith("==", end - 1);
    return two && text.indexOf('?', start) < 0;
  }

  private int runStart(int end, int start) {
    int run = end;
    while (run > start && text.charAt(run - 1) == text.charAt(end - 1)) {
      run--;
    }
    return run;
  }

  /** Whether the run of characters before this end was begun in the address, as in {@code /_a_}. */
  private boolean closesPair(int run, int end, int start) {
    String delimiters = text.substring(run, end);
    for (int at = text.indexOf(delimiters, start);
        at >= 0 && at < run;
        at = text.indexOf(delimiters, at + 1)) {
      boolean opens = at > start && !isWord(text.charAt(at - 1)) && text.charAt(at - 1) != '\\';
      if (opens && isWord(text.charAt(at + delimiters.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Ascii.isWord(c) || c >= 128;
  }
}
