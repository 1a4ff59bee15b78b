package lectern.text;

/**
 * The one place where characters that command a terminal are taken out of what people wrote.
 *
 * <p>Unsafe are the controls C0, DEL and C1, the line and paragraph separators, the bidi
 * embeddings, overrides and isolates (which make text read otherwise than it is written),
 * surrogates without their other half, interlinear annotations, and tag characters (which hide
 * text) outside a flag. The marks U+200E, U+200F and U+061C only help neighbouring letters to their
 * direction and stay.
 */
public final class Sanitiser {
  /** The first of the pictures of C0, which follow in the order of what they show. */
  private static final char CONTROL_PICTURES = '\u2400';

  private static final char DELETE_PICTURE = '\u2421';
  private static final char NEWLINE_PICTURE = '\u2424';
  private static final char REPLACEMENT = '\uFFFD';

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int TAGS = 0xE0000;
  private static final int TAGS_END = 0xE0080;

  /** Six letters and the cancel tag are the longest name of a region; what is longer hides text. */
  private static final int LONGEST_FLAG = 7;

  private Sanitiser() {}

  /**
   * The text with every unsafe character replaced by a visible picture of it, line ends and tabs
   * included.
   *
   * <p>Offsets stay what they are, and a text without unsafe characters is returned as it is.
   */
  public static String visible(String text) {
    int at = firstUnsafe(text);
    if (at == text.length()) {
      return text;
    }
    var safe = new StringBuilder(text);
    while (at < text.length()) {
      int width = safeLength(text, at);
      if (width == 0) {
        safe.setCharAt(at, picture(text.charAt(at)));
        at++;
      } else {
        at += width;
      }
    }
    return safe.toString();
  }

  /**
   * The text as one line, for titles, tags and the payload of terminal commands: line ends and
   * tabs, with the spaces around them, become one space, and the other unsafe characters are
   * removed.
   */
  public static String oneLine(String text) {
    int at = firstUnsafe(text);
    if (at == text.length()) {
      return text;
    }
    var line = new StringBuilder(text.length()).append(text, 0, at);
    boolean afterBreak = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      int width = safeLength(text, at);
      if (width > 0) {
        if (c != ' ' || !afterBreak) {
          line.append(text, at, at + width);
          afterBreak = false;
        }
      } else if (isBreak(c)) {
        stripSpaces(line);
        line.append(' ');
        afterBreak = true;
      }
      at += Math.max(width, 1);
    }
    return line.toString();
  }

  /**
   * The text for other programs, as from a clipboard: line ends become {@code \n}, tabs stay, and
   * the other unsafe characters are removed.
   */
  public static String lines(String text) {
    int at = firstUnsafe(text);
    if (at == text.length()) {
      return text;
    }
    var lines = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      char c = text.charAt(at);
      int width = safeLength(text, at);
      if (width > 0 || c == '\t') {
        lines.append(text, at, at + Math.max(width, 1));
      } else if (isBreak(c) && !text.startsWith("\r\n", at)) {
        lines.append('\n');
      }
      at += Math.max(width, 1);
    }
    return lines.toString();
  }

  private static void stripSpaces(StringBuilder line) {
    int length = CharacterRun.start(line, line.length(), " ");
    line.setLength(length);
  }

  private static boolean isBreak(char c) {
    return (c >= '\t' && c <= '\r')
        || c == NEXT_LINE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  private static int firstUnsafe(String text) {
    int at = 0;
    while (at < text.length()) {
      int width = safeLength(text, at);
      if (width == 0) {
        return at;
      }
      at += width;
    }
    return at;
  }

  /** The chars of the safe character at an offset, or 0 when the char there is unsafe. */
  private static int safeLength(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7F) {
      return c >= ' ' ? 1 : 0;
    }
    if (c < LINE_SEPARATOR) {
      return c >= 0xA0 ? 1 : 0;
    }
    if (!Character.isSurrogate(c)) {
      boolean unsafe = c <= '\u202E' || (c >= '\u2066' && c <= '\u2069') || isAnnotation(c);
      return unsafe ? 0 : 1;
    }
    int codePoint = text.codePointAt(at);
    boolean alone = codePoint == c;
    boolean hidden = isTag(codePoint) && !isInFlag(text, at);
    return alone || hidden ? 0 : 2;
  }

  private static boolean isAnnotation(char c) {
    return c >= '\uFFF9' && c <= '\uFFFB';
  }

  private static boolean isTag(int codePoint) {
    return codePoint >= TAGS && codePoint < TAGS_END;
  }

  /** The tags after a black flag say whose flag it is: that of Scotland, for one (UTS #51). */
  private static boolean isInFlag(String text, int at) {
    int before = at;
    for (int tags = 0; tags < LONGEST_FLAG && before > 0; tags++) {
      int codePoint = text.codePointBefore(before);
      if (!isTag(codePoint)) {
        return codePoint == BLACK_FLAG;
      }
      before -= 2;
    }
    return false;
  }

  private static char picture(char c) {
    if (c < ' ') {
      return (char) (CONTROL_PICTURES + c);
    }
    return switch (c) {
      case 0x7F -> DELETE_PICTURE;
      case NEXT_LINE, LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> NEWLINE_PICTURE;
      default -> REPLACEMENT;
    };
  }
}
