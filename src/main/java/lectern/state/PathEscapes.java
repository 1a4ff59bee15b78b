package lectern.state;

import org.jspecify.annotations.Nullable;

/**
 * Makes any path one field of one line, readable and reversible.
 *
 * <p>A backslash, tab or newline becomes {@code \\}, {@code \t} or {@code \n}. What would command a
 * terminal when the file is looked at, and what UTF-8 cannot carry, becomes a backslash, {@code u}
 * and four hexadecimal digits.
 */
final class PathEscapes {
  private static final int HEX_DIGITS = 4;

  static String escape(String text) {
    var field = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> field.append("\\\\");
        case '\t' -> field.append("\\t");
        case '\n' -> field.append("\\n");
        default -> {
          if (plain(text, i)) {
            field.append(c);
          } else {
            field.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              field.append(Character.forDigit(c >> shift & 0xF, 16));
            }
          }
        }
      }
    }
    return field.toString();
  }

  /** The text, or null if {@link #escape} cannot have written this field. */
  static @Nullable String unescape(String field) {
    if (needsNoEscape(field)) {
      return field;
    }
    int from = 0;
    var text = new StringBuilder(field.length());
    while (from < field.length()) {
      char c = field.charAt(from);
      if (c != '\\') {
        if (!plain(field, from)) {
          return null;
        }
        text.append(c);
        from++;
        continue;
      }
      int escaped = escaped(field, from + 1);
      if (escaped < 0) {
        return null;
      }
      text.append((char) escaped);
      from += field.charAt(from + 1) == 'u' ? 2 + HEX_DIGITS : 2;
    }
    return text.toString();
  }

  /** Whether there are only characters that nearly all paths are made of: nothing to undo. */
  private static boolean needsNoEscape(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /** The character that the escape whose letter is at {@code at} stands for, or -1. */
  private static int escaped(String field, int at) {
    if (at >= field.length()) {
      return -1;
    }
    return switch (field.charAt(at)) {
      case '\\' -> '\\';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'u' -> hex(field, at + 1);
      default -> -1;
    };
  }

  private static int hex(String field, int from) {
    if (from + HEX_DIGITS > field.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + HEX_DIGITS; i++) {
      int digit = Character.digit(field.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  /**
   * Whether the character stands for itself: no control, no half of a surrogate pair, and not
   * U+FFFD, so that one in the file is always the trace of damaged bytes.
   */
  private static boolean plain(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(c) && c != '\uFFFD';
  }
}
