package lectern.essay;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The order in which lists of titles and tags stand: letters with accents like those without,
 * unless a language counts them as letters of their own, numbers by value, and signs before the
 * first letter ignored.
 *
 * <p>Not {@link java.text.Collator}: loading its rules costs 16 to 40 milliseconds before the first
 * frame, its general ones know no Cyrillic and ignore spaces, and those of other languages are in a
 * module that lectern does without.
 */
public final class Collation {
  /**
   * Languages, then letters each followed by those that stand after it in their alphabets (Unicode
   * CLDR).
   */
  private static final String[][] LETTERS = {
    {"sv fi", "zåäö"},
    {"da nb nn no", "zæøå"},
    {"is", "aá dð eé ií oó uú yý zþæö"},
    {"es gl", "nñ"},
    {"et", "sšzž wõäöü"},
    {"pl", "aą cć eę lł nń oó sś zźż"},
    {"cs", "cč rř sš zž"},
    {"sk", "aä cč oô sš zž"},
    {"hr bs sr sl", "cčć dđ sš zž"},
    {"hu", "oö uü"},
    {"lt", "cč sš zž"},
    {"lv", "cč gģ kķ lļ nņ sš zž"},
    {"ro", "aăâ iî sș tț"},
    {"tr az", "cç gğ hı oö sş uü"},
  };

  /** Letters that are not composed of a letter and an accent, each followed by what it sorts as. */
  private static final String[] SPELT =
      "æ ae œ oe ø o ß ss đ d ð d ł l þ th ı i ħ h".split(" ", -1);

  /** After every letter that may follow. */
  private static final char AFTER = '\ue000';

  private final Map<Character, String> letters = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private Collation(String lang) {
    for (int i = 0; i < SPELT.length; i += 2) {
      letters.put(SPELT[i].charAt(0), SPELT[i + 1]);
    }
    for (String[] known : LETTERS) {
      if (List.of(known[0].split(" ", -1)).contains(lang)) {
        for (String group : known[1].split(" ", -1)) {
          for (int i = 1; i < group.length(); i++) {
            letters.put(group.charAt(i), group.substring(0, 1) + (char) (AFTER + i));
          }
        }
      }
    }
  }

  /** The alphabet of a language by its tag, such as {@code sv-SE}; the default one where empty. */
  static Collation of(String lang) {
    return new Collation(lang.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
  }

  /** The alphabet of the language that most of these essays name. */
  public static Collation of(List<Essay> essays) {
    var counts = new HashMap<String, Integer>();
    String most = "";
    for (Essay essay : essays) {
      String lang = essay.head().lang();
      if (!lang.isEmpty() && counts.merge(lang, 1, Integer::sum) > counts.getOrDefault(most, 0)) {
        most = lang;
      }
    }
    return of(most);
  }

  /**
   * Compares two names; where they differ in nothing but signs and accents, as they are written.
   */
  public int compare(String one, String other) {
    int order = key(one).compareTo(key(other));
    return order != 0 ? order : one.compareTo(other);
  }

  /** What a name is compared by, made once. */
  String key(String name) {
    String known = keys.get(name);
    if (known == null) {
      known = made(name.toLowerCase(Locale.ROOT));
      keys.put(name, known);
    }
    return known;
  }

  private String made(String name) {
    String words = isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    var key = new StringBuilder(words.length() + 8);
    boolean parted = false;
    for (int at = 0; at < words.length(); ) {
      char c = words.charAt(at);
      if (c >= '0' && c <= '9') {
        parted = part(key, parted);
        at = number(words, at, key);
        continue;
      }
      if (isLetter(c)) {
        parted = part(key, parted);
        letter(c, key);
      } else {
        parted |= c != '\'' && c != '’';
      }
      at++;
    }
    return key.isEmpty() ? name : key.toString();
  }

  /** Whether a text is surely composed: NFC leaves all characters below U+0300 as they are. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c > 0x7F && Character.isLetterOrDigit(c));
  }

  /** Parts two words by a space, which comes before every letter and digit; nothing is before. */
  private static boolean part(StringBuilder key, boolean parted) {
    if (parted && !key.isEmpty()) {
      key.append(' ');
    }
    return false;
  }

  private void letter(char c, StringBuilder key) {
    String replacement = c <= 0x7F ? null : letters.get(c);
    if (c <= 0x7F || (replacement == null && c < 0xC0)) {
      key.append(c);
    } else if (replacement != null) {
      key.append(replacement);
    } else {
      String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      var base = new StringBuilder();
      decomposed
          .chars()
          .filter(Character::isLetterOrDigit)
          .forEach(letter -> base.append((char) letter));
      letters.put(c, base.toString());
      key.append(base);
    }
  }

  /** A number by how many digits it has, then by these; returns the offset after it. */
  private static int number(String words, int from, StringBuilder key) {
    int end = from;
    while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
      end++;
    }
    int start = from;
    while (start < end - 1 && words.charAt(start) == '0') {
      start++;
    }
    // Digits stand for their count, so that numbers come before all letters as digits do.
    int count = Math.min(end - start, 'a' - '0' - 1);
    key.append((char) ('0' + count)).append(words, start, end);
    return end;
  }
}
