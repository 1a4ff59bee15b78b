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
      free = id + "-" + repeats.merge(id, 1, Integer::sum);
    }
    return free;
  }

  /** Lower case; letters, marks, digits, hyphens and underscores stay, spaces become hyphens. */
  public static String slug(String words) {
    var slug = new StringBuilder();
    words
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c)) {
            slug.append('-');
          } else if (isKept(c)) {
            slug.appendCodePoint(c);
          }
        });
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
