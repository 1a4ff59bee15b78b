package lectern.markdown.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import lectern.markdown.html.SoftLineBreaks;
import lectern.markup.Ascii;
import lectern.text.Resource;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * The names between colons that GitHub and many others show as emojis, {@code :camel:}; one letter
 * is no name.
 */
final class Emoji implements InlineContentParser {
  private static final int LONGEST = 40;

  /** Whether a text holds such a name, known or not. */
  static boolean mayOccurIn(String text) {
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end - at <= LONGEST && isNamePart(text.charAt(end))) {
        end++;
      }
      if (end > at + 2 && text.startsWith(":", end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the name of an emoji. */
  static boolean isName(String name) {
    return Names.picture(name) != null;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (isWord(before) || before == '/' || before == ':') {
      return ParsedInline.none();
    }
    var emojis = new StringBuilder();
    Position end = scanner.position();
    // One right after another has a colon before it.
    for (String emoji = emoji(scanner); emoji != null; emoji = emoji(scanner)) {
      emojis.append(emoji);
      end = scanner.position();
    }
    return emojis.isEmpty()
        ? ParsedInline.none()
        : ParsedInline.of(new Text(emojis.toString()), end);
  }

  /** The emoji whose name begins here and is passed, or null. */
  private static @Nullable String emoji(Scanner scanner) {
    Position start = scanner.position();
    if (!scanner.next(':')) {
      return null;
    }
    for (int i = 0; i < LONGEST && isNamePart(scanner.peek()); i++) {
      scanner.next();
    }
    String name = scanner.getSource(start, scanner.position()).getContent().substring(1);
    boolean named = name.length() > 1 && scanner.next(':') && !isWord(scanner.peekCodePoint());
    return named ? Names.picture(name) : null;
  }

  private static boolean isNamePart(char c) {
    return Ascii.isWord(c) || c == '_' || c == '+' || c == '-';
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !SoftLineBreaks.isCjk(c);
  }

  /** Read when the first name between colons is met. */
  private static final class Names {
    static final Map<String, String> KNOWN = read();

    private Names() {}

    /** Twemoji says {@code man_running} where GitHub says {@code running_man}. */
    static @Nullable String picture(String name) {
      String picture = KNOWN.get(name);
      int first = name.indexOf('_');
      boolean person = name.startsWith("man_") || name.startsWith("woman_");
      return picture == null && person
          ? KNOWN.get(name.substring(first + 1) + "_" + name.substring(0, first))
          : picture;
    }

    /** A line is an emoji and its names. */
    private static Map<String, String> read() {
      var known = new HashMap<String, String>();
      Resource.text(Emoji.class, "emoji.txt").lines().forEach(line -> add(line, known));
      return known;
    }

    private static void add(String line, Map<String, String> known) {
      var words = new StringTokenizer(line, " ");
      String emoji = words.nextToken();
      while (words.hasMoreTokens()) {
        known.put(words.nextToken(), emoji);
      }
    }
  }
}
