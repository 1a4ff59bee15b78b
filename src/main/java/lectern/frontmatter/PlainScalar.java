package lectern.frontmatter;

import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** A YAML scalar that stands on one line, where its meaning is beyond doubt. */
public final class PlainScalar {
  private PlainScalar() {}

  /** The scalar, or null when it is anything but one of the simplest kinds. */
  public static @Nullable Value read(String source) {
    if (source.isEmpty()) {
      return null;
    }
    return switch (source.charAt(0)) {
      case '"' -> doubleQuoted(source);
      case '\'' -> singleQuoted(source);
      default -> isPlain(source) ? Value.plain(source) : null;
    };
  }

  private static Value.@Nullable ScalarValue doubleQuoted(String source) {
    int last = source.length() - 1;
    if (last == 0 || source.indexOf('"', 1) != last || source.indexOf('\\') >= 0) {
      return null;
    }
    return new Value.ScalarValue(source.substring(1, last));
  }

  private static Value.@Nullable ScalarValue singleQuoted(String source) {
    int last = source.length() - 1;
    if (last == 0 || source.charAt(last) != '\'') {
      return null;
    }
    var text = new StringBuilder(last);
    for (int i = 1; i < last; i++) {
      char c = source.charAt(i);
      if (c == '\'') {
        i++;
        if (i == last || source.charAt(i) != '\'') {
          return null;
        }
      }
      text.append(c);
    }
    return new Value.ScalarValue(text.toString());
  }

  /** YAML 1.1, 9.1.3: a plain scalar holds neither {@code ": "} nor {@code " #"}. */
  private static boolean isPlain(String source) {
    char first = source.charAt(0);
    boolean begins = Character.isLetterOrDigit(first) || CurlyQuotes.isOpening(first);
    if (!begins && first != '/' && first != '.' && first != '(') {
      return false;
    }
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean colon = c == ':' && (i + 1 == source.length() || source.charAt(i + 1) == ' ');
      boolean comment = c == '#' && source.charAt(i - 1) == ' ';
      if (colon || comment) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a line holds only what YAML can print, without tabs, a byte-order mark, or the line
   * ends that only YAML knows (U+0085, U+2028, U+2029).
   */
  public static boolean isPrintable(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean ascii = c >= ' ' && c <= '~';
      boolean beyond = c >= '\u00a0' && c < '\ud800' && c != '\u2028' && c != '\u2029';
      boolean last = c >= '\ue000' && c <= '\ufffd' && c != '\ufeff';
      if (!ascii && !beyond && !last) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == line.length()
            || !Character.isLowSurrogate(line.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** How many spaces a line begins with. */
  public static int indent(String line) {
    return skipSpaces(line, 0);
  }

  /** The first offset from {@code from} on that is no space. */
  public static int skipSpaces(String line, int from) {
    return CharacterRun.end(line, from, " ");
  }

  /**
   * The rest of a line from {@code from} on, without the spaces around it; YAML knows no others.
   */
  public static String trim(String line, int from) {
    return trim(line, from, line.length());
  }

  /** The same, of a stretch of the line. */
  public static String trim(String line, int from, int to) {
    int start = Math.min(to, skipSpaces(line, from));
    return line.substring(start, Math.max(start, CharacterRun.start(line, to, " ")));
  }
}
