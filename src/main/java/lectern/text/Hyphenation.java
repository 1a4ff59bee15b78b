package lectern.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of one language may be divided: Liang's algorithm ("Word Hy-phen-a-tion by
 * Com-put-er", 1983) with the patterns that TeX uses.
 */
public final class Hyphenation {
  /** Letters that stay on the line, and letters that at least go to the next. */
  private static final int LEFT = 2;

  private static final int RIGHT = 3;

  /** No word is longer; beyond, it is no word. */
  private static final int LONGEST = 64;

  private static final Map<String, Hyphenation> READ = new ConcurrentHashMap<>();

  private final PatternTrie patterns = new PatternTrie();

  /** Words that the patterns divide wrongly, each with its hyphens. */
  private final Map<String, String> exceptions = new HashMap<>();

  private Hyphenation(String lines) {
    int end;
    for (int start = 0; start < lines.length(); start = end + 1) {
      end = lines.indexOf('\n', start);
      if (lines.indexOf('-', start) < 0 || lines.indexOf('-', start) > end) {
        patterns.add(lines, start, end);
      } else {
        String divided = lines.substring(start, end);
        exceptions.put(divided.replace("-", ""), divided);
      }
    }
  }

  /**
   * The rules of a language, read when first asked for.
   *
   * @param language a tag such as {@code en} or {@code pt-BR} (BCP 47); only its language counts,
   *     but for English
   * @return null for a language without patterns
   */
  public static @Nullable Hyphenation of(String language) {
    String name = patterns(language.replace('_', '-').toLowerCase(Locale.ROOT));
    return name.isEmpty() ? null : READ.computeIfAbsent(name, Hyphenation::read);
  }

  /** The name of the patterns for a language, or nothing. */
  private static String patterns(String language) {
    int region = language.indexOf('-');
    return switch (region < 0 ? language : language.substring(0, region)) {
      case "en" -> region < 0 || isAmerican(language) ? "en-us" : "en-gb";
      case "de" -> "de";
      case "es" -> "es";
      case "fr" -> "fr";
      case "it" -> "it";
      case "nl" -> "nl";
      case "pl" -> "pl";
      case "pt" -> "pt";
      default -> "";
    };
  }

  private static boolean isAmerican(String english) {
    return english.endsWith("-us") || english.endsWith("-ca");
  }

  private static Hyphenation read(String name) {
    return new Hyphenation(Resource.text(Hyphenation.class, "hyphenation/" + name + ".txt"));
  }

  /**
   * Adds to {@code divided} the indexes before which a word of the text may be divided.
   *
   * @param start index of the word's first letter
   * @param end index after its last; between them are letters and apostrophes only
   */
  public void divide(CharSequence text, int start, int end, BitSet divided) {
    int length = end - start;
    if (length < LEFT + RIGHT || length > LONGEST) {
      return;
    }
    char[] word = new char[length + 2];
    word[0] = '.';
    word[length + 1] = '.';
    for (int i = 0; i < length; i++) {
      char c = Character.toLowerCase(text.charAt(start + i));
      word[i + 1] = c == '’' ? '\'' : c;
    }
    byte[] levels = levels(word);
    for (int at = LEFT; at <= length - RIGHT; at++) {
      if (levels[at + 1] % 2 == 1 && !hasApostrophe(word, at + 1 - LEFT, at + 1 + RIGHT)) {
        divided.set(start + at);
      }
    }
  }

  /** Odd where the word may be divided: before each letter of the word between its full stops. */
  private byte[] levels(char[] word) {
    byte[] levels = new byte[word.length + 1];
    String known = exceptions.get(new String(word, 1, word.length - 2));
    if (known == null) {
      patterns.raiseLevels(word, levels);
      return levels;
    }
    int letters = 1;
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) == '-') {
        levels[letters] = 1;
      } else {
        letters++;
      }
    }
    return levels;
  }

  private static boolean hasApostrophe(char[] word, int from, int to) {
    for (int at = from; at < to; at++) {
      if (word[at] == '\'') {
        return true;
      }
    }
    return false;
  }
}
