package lectern.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import lectern.text.Resource;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Decodes character references: those of HTML 4 and numbers from a table of our own, which is
 * quickly read; the two thousand others by commonmark-java.
 */
public final class Entities {
  /** No entity of HTML 5 is longer. */
  private static final int LONGEST = 33;

  /** No entity of HTML 4, and no number, is longer. */
  private static final int LONGEST_COMMON = 10;

  /** The entities of HTML 4, each with its number. */
  private static final Map<String, Integer> BY_NAME = byName();

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  /** Made when an unusual name is first met. */
  private static final class CommonMark {
    static final Parser PARSER = Parser.builder().build();
  }

  private Entities() {}

  public static String decode(String text) {
    int from = text.indexOf('&');
    if (from < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    int done = 0;
    while (from >= 0) {
      int end = end(text, from);
      if (end > 0) {
        out.append(text, done, from).append(one(text.substring(from, end)));
        done = end;
      }
      from = text.indexOf('&', from + 1);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The offset after the reference that starts here, or 0 when none does. */
  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from + 1 ? i + 1 : 0;
      }
      boolean letter = Ascii.isWord(c);
      if (!letter && !(c == '#' && i == from + 1)) {
        return 0;
      }
    }
    return 0;
  }

  /** The library knows all names, but only Markdown is a public way to ask it. */
  private static String one(String reference) {
    String common = known(reference.substring(1, reference.length() - 1));
    String known = common == null ? KNOWN.get(reference) : common;
    if (known != null) {
      return known;
    }
    Node paragraph = CommonMark.PARSER.parse("x" + reference + "x").getFirstChild();
    String decoded =
        paragraph != null && paragraph.getFirstChild() instanceof Text text
            ? text.getLiteral()
            : "x" + reference + "x";
    String character = decoded.substring(1, decoded.length() - 1);
    if (!character.equals(reference) && reference.charAt(1) != '#') {
      KNOWN.put(reference, character);
    }
    return character;
  }

  /** A character and the offset after the reference to it. */
  public record DecodedEntity(String text, int end) {}

  /**
   * The character that the reference at {@code amp} means, or null when it is just an ampersand.
   */
  public static @Nullable DecodedEntity at(String text, int amp) {
    int limit = Math.min(text.length(), amp + LONGEST_COMMON + 2);
    int end = text.indexOf(';', amp + 1, limit);
    if (end < 0) {
      return null;
    }
    String name = text.substring(amp + 1, end);
    String character = known(name);
    return character == null ? null : new DecodedEntity(character, end + 1);
  }

  /** CommonMark 2.5: a number that is no character, and 0, become U+FFFD. */
  private static int number(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int first = hex ? 2 : 1;
    int point = 0;
    for (int i = first; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      point = Math.min(point * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
    }
    if (first >= name.length()) {
      return -1;
    }
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return point == 0 || surrogate || !Character.isValidCodePoint(point) ? 0xFFFD : point;
  }

  private static Map<String, Integer> byName() {
    var map = new HashMap<String, Integer>();
    var words = new StringTokenizer(Resource.text(Entities.class, "entities.txt"));
    while (words.hasMoreTokens()) {
      map.put(words.nextToken(), Integer.parseInt(words.nextToken()));
    }
    return map;
  }

  /** The character of this name or number, without its delimiters, where the table has it. */
  private static @Nullable String known(String name) {
    int point = name.startsWith("#") ? number(name) : BY_NAME.getOrDefault(name, -1);
    return point < 0 ? null : Character.toString(point);
  }
}
