package lectern.markdown.math;

import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** The source of a formula and the place up to which it has been read. */
final class TexSource {
  private static final String UNITS = " pt em ex mu mm cm in px pc sp ";

  private final String text;
  private int at;

  TexSource(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** The character that is read next; there is one unless {@link #isAtEnd}. */
  char peek() {
    return text.charAt(at);
  }

  /** Reads one code point. */
  String next() {
    int start = at;
    at = text.offsetByCodePoints(at, 1);
    return text.substring(start, at);
  }

  /** Passes over everything. */
  void end() {
    at = text.length();
  }

  void skipBlanks() {
    at = CharacterRun.blanksEnd(text, at);
  }

  /** Reads a backslash and the name after it: letters, or one other character. */
  String command() {
    int start = ++at;
    at = Ascii.lettersEnd(text, at);
    if (at == start && at < text.length()) {
      at = text.offsetByCodePoints(at, 1);
    }
    String name = text.substring(start, at);
    if (at < text.length()
        && text.charAt(at) == '*'
        && (name.endsWith("space") || name.equals("operatorname") || name.equals("tag"))) {
      at++;
    }
    return name;
  }

  /** Passes over the rest of a line after {@code %} that begins a line or ends one alone. */
  boolean skipComment() {
    int before = CharacterRun.start(text, at - 1, " \t") - 1;
    int end = text.indexOf('\n', at);
    int close = end < 0 ? text.length() : end;
    boolean begins = before < 0 ? end >= 0 : text.charAt(before) == '\n';
    boolean comment = begins || (end >= 0 && text.substring(at, close).isBlank());
    at = comment ? close : at;
    return comment;
  }

  /** Reads the group in braces that stands here as its source, or null when there is none. */
  @Nullable String group() {
    skipBlanks();
    int close = at < text.length() && text.charAt(at) == '{' ? closing(text, at) : -1;
    if (close < 0) {
      return null;
    }
    String inside = text.substring(at + 1, close);
    at = close + 1;
    return inside;
  }

  /** Reads what stands in square brackets here, or nothing. */
  String option() {
    int close = at < text.length() && text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
    if (close < 0) {
      return "";
    }
    String inside = text.substring(at + 1, close);
    at = close + 1;
    return inside;
  }

  /** Reads {@code $…$} as its source, or null when nothing closes it. */
  @Nullable String formula() {
    int close = text.indexOf('$', at + 1);
    if (close < 0) {
      return null;
    }
    String inside = text.substring(at + 1, close);
    at = close + 1;
    return inside;
  }

  /** Reads what stands before the end of this environment, and its end; null when it has none. */
  @Nullable String environment(String name) {
    String open = "\\begin{" + name + "}";
    String close = "\\end{" + name + "}";
    int depth = 1;
    int from = at;
    int end = -1;
    while (depth > 0) {
      // The end that was found counts until it is passed: each character is looked at once.
      end = end < from ? text.indexOf(close, from) : end;
      if (end < 0) {
        return null;
      }
      int inner = text.indexOf(open, from, end);
      depth += inner < 0 ? -1 : 1;
      from = inner < 0 ? end + close.length() : inner + open.length();
    }
    String inside = text.substring(at, from - close.length());
    at = from;
    return inside;
  }

  /** Passes over a length such as {@code 3pt} or {@code -1.5 em}. */
  void skipLength() {
    skipBlanks();
    int start = at;
    at = CharacterRun.end(text, at, "0123456789+-. ");
    boolean unit = at + 2 <= text.length() && isUnit(text.substring(at, at + 2));
    at = at > start && unit ? at + 2 : start;
  }

  /** Passes over the space that a row asks for below it: {@code [10pt]}. */
  void skipRowSpace() {
    int close = at < text.length() && text.charAt(at) == '[' ? text.indexOf(']', at) : -1;
    if (close - at > 2 && isUnit(text.substring(close - 2, close))) {
      at = close + 1;
    }
  }

  private static boolean isUnit(String letters) {
    return UNITS.contains(" " + letters + " ");
  }

  /**
   * A formula with one backslash before its commands, where all of them have two, as some programs
   * want it; where one command has a single backslash, two of them separate rows.
   */
  static String withSingleSlashes(String text) {
    boolean known = false;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
      int end = Ascii.lettersEnd(text, at + 2);
      if (!text.startsWith("\\", at + 1)) {
        return text;
      }
      known |= end > at + 3 && TexSymbols.isKnown(text.substring(at + 2, end));
    }
    return known ? text.replace("\\\\", "\\") : text;
  }

  /** The brace that closes the one here, or -1; those after a backslash do not count. */
  static int closing(String text, int open) {
    return closing(text, open, text.length());
  }

  /** The brace that closes the one here and stands before this character, or -1. */
  static int closing(String text, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
