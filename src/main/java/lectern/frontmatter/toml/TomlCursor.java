package lectern.frontmatter.toml;

import lectern.frontmatter.CurlyQuotes;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.title.SingleLine;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** A place in a text of TOML: its names, its scalars, its white space and its comments. */
final class TomlCursor {
  private final String text;
  private final int firstLine;
  private int at;

  /** The line that an offset stands on; it only goes forward. */
  private int line;

  private int counted;
  private int brokenAt = -1;
  private String reason = "";

  TomlCursor(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  /** The line of the file, from 1, on which the cursor stands. */
  int line() {
    for (; counted < at; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }

  /** Notes why reading cannot go on; what was found first counts. */
  void broken(String why) {
    if (brokenAt < 0) {
      brokenAt = at;
      reason = SingleLine.raw(why);
    }
  }

  boolean isBroken() {
    return brokenAt >= 0;
  }

  int brokenLine() {
    return firstLine + LineOffsets.number(text, Math.max(0, brokenAt)) - 1;
  }

  String reason() {
    return reason;
  }

  /** Goes to the next character that is no space, line end or comment; false at the end. */
  boolean nextWords() {
    while (at < text.length() && " \t\n#".indexOf(text.charAt(at)) >= 0) {
      at = text.charAt(at) == '#' ? LineOffsets.end(text, at) : at + 1;
    }
    return at < text.length() && !isBroken();
  }

  private void skipSpaces() {
    at = CharacterRun.end(text, at, " \t");
  }

  /** Whether nothing but a comment follows on the line. */
  boolean endsLine() {
    skipSpaces();
    boolean ends = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '#';
    if (!ends) {
      broken("there is more behind the value");
    }
    return ends;
  }

  boolean isAt(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  boolean isAfter(char wanted) {
    return at > 0 && text.charAt(at - 1) == wanted;
  }

  /** Takes this character if it comes next, past spaces. */
  boolean takes(char wanted) {
    skipSpaces();
    boolean here = isAt(wanted);
    at += here ? 1 : 0;
    return here;
  }

  /** A bare or quoted name, or null when none stands here. */
  @Nullable String key() {
    skipSpaces();
    if (isAt('"') || isAt('\'')) {
      return string();
    }
    int from = at;
    at = Ascii.wordEnd(text, from, "_-");
    return at == from ? null : text.substring(from, at);
  }

  /** A string without its quotes, or a number, date or truth as written; null when none is here. */
  @Nullable String scalar() {
    skipSpaces();
    if (isAt('"') || isAt('\'')) {
      return string();
    }
    int from = at;
    at = CharacterRun.until(text, at, ",]}#\n");
    String word = text.substring(from, at).strip();
    if (isBare(word)) {
      return word;
    }
    at = from;
    broken(
        word.isEmpty()
            ? "a value must stand here"
            : "put “" + CurlyQuotes.without(word) + "” in quotes");
    return null;
  }

  /** A truth, or what begins as a number or a date does. */
  private static boolean isBare(String word) {
    boolean named =
        switch (word) {
          case "true", "false", "inf", "nan", "+inf", "-inf", "+nan", "-nan" -> true;
          default -> false;
        };
    int sign = word.startsWith("+") || word.startsWith("-") ? 1 : 0;
    boolean number = word.length() > sign && Character.digit(word.charAt(sign), 10) >= 0;
    for (int i = sign; i < word.length() && number; i++) {
      char c = word.charAt(i);
      boolean hexadecimal = Character.digit(c, 16) >= 0 || "xo_".indexOf(c) >= 0;
      // One space may stand between a date and its time.
      boolean space = c == ' ' && i == 10 && i + 1 < word.length();
      number = (c < 0x80 && hexadecimal) || "-+.:TZtz".indexOf(c) >= 0 || space;
    }
    return named || number;
  }

  private @Nullable String string() {
    char quote = text.charAt(at);
    String three = String.valueOf(quote).repeat(3);
    String string = text.startsWith(three, at) ? several(three) : one(quote);
    if (string == null) {
      broken("a quotation mark is never closed");
    }
    return string;
  }

  /** A string that ends on its line. */
  private @Nullable String one(char quote) {
    var string = new StringBuilder();
    for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == quote) {
        at = i + 1;
        return string.toString();
      }
      i = quote == '"' && text.charAt(i) == '\\' ? escape(i + 1, string) : plain(i, string);
    }
    return null;
  }

  /** A string over several lines: a line end right after the opening quotes is left out. */
  private @Nullable String several(String quotes) {
    var string = new StringBuilder();
    int from = at + 3 + (text.startsWith("\n", at + 3) ? 1 : 0);
    for (int i = from; i < text.length(); i++) {
      if (text.startsWith(quotes, i)) {
        // Quotes may stand right before the closing ones.
        while (text.startsWith(quotes, i + 1)) {
          i = plain(i, string) + 1;
        }
        at = i + 3;
        return string.toString();
      }
      boolean escape = quotes.charAt(0) == '"' && text.charAt(i) == '\\';
      i = escape ? escape(i + 1, string) : plain(i, string);
    }
    return null;
  }

  private int plain(int from, StringBuilder to) {
    to.append(text.charAt(from));
    return from;
  }

  /** Adds what the escape whose letter stands here means; returns the offset of its last. */
  private int escape(int letter, StringBuilder to) {
    char c = letter < text.length() ? text.charAt(letter) : ' ';
    switch (c) {
      case 'n' -> to.append('\n');
      case 't' -> to.append('\t');
      case 'r' -> to.append('\r');
      case 'b', 'f', 'e' -> to.append(' ');
      case '"', '\\' -> to.append(c);
      case 'u', 'U' -> {
        return unicode(letter, c == 'u' ? 4 : 8, to);
      }
      case ' ', '\t', '\n' -> {
        // A backslash at the end of a line takes all white space after it away.
        int end = CharacterRun.end(text, letter, " \t\n");
        return end - 1;
      }
      default -> to.append('\\').append(c);
    }
    return letter;
  }

  private int unicode(int letter, int digits, StringBuilder to) {
    int point = 0;
    for (int i = letter + 1; i <= letter + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      point = digit < 0 || point < 0 || point > Character.MAX_CODE_POINT ? -1 : point * 16 + digit;
    }
    if (!Character.isValidCodePoint(point)) {
      to.append('\\').append(text.charAt(letter));
      return letter;
    }
    to.appendCodePoint(point);
    return letter + digits;
  }
}
