package lectern.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of headings, made of their words as GitHub makes them, each once in a text. */
public final class Slugs {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** The id of a heading with these words. */
  public String of(String words) {
    String slug = slug(words);
    return unique(slug.isEmpty() ? "section" : slug);
  }

  /** The id an author chose, unless an earlier heading has it. */
  public String unique(String id) {
    String free = id;
    while (!taken.add(free)) {
      int repeat = repeats.getOrDefault(id, 0) + 1;
      repeats.put(id, repeat);
      free = id + "-" + repeat;
    }
    return free;
  }

  /** Lower case; letters, marks, digits, hyphens and underscores stay, spaces become hyphens. */
  public static String slug(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    var slug = new StringBuilder(text.length());
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (Character.isWhitespace(c)) {
        slug.append('-');
      } else if (isKept(c)) {
        slug.appendCodePoint(c);
      }
    }
    return slug.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c) || c == '-' || c == '_';
    };
  }
}
