package lectern.text;

import java.nio.charset.StandardCharsets;

/** RFC 3986, 2.1: {@code %} and two hexadecimal digits are a byte of UTF-8. */
public final class PercentEncoding {
  private PercentEncoding() {}

  /**
   * The text with its bytes decoded, once: {@code %2525} becomes {@code %25}. Anything that is not
   * such a byte is itself, and bytes that are not UTF-8 leave the whole text as written.
   */
  public static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    byte[] to = new byte[from.length];
    int length = 0;
    for (int i = 0; i < from.length; i++) {
      boolean escape = from[i] == '%' && i + 2 < from.length;
      int high = escape ? Character.digit(from[i + 1], 16) : -1;
      int low = escape ? Character.digit(from[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        to[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        to[length++] = from[i];
      }
    }
    String decoded = new String(to, 0, length, StandardCharsets.UTF_8);
    return decoded.indexOf('\uFFFD') >= 0 ? text : decoded;
  }
}
