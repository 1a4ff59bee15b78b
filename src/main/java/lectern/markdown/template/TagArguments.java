package lectern.markdown.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.text.CharacterRun;

/**
 * What a tag says after its name: values by place, and values by name as {@code name=value} or
 * {@code name: value}; quotes of any kind hold a value together, commas and blanks part them.
 *
 * @param quoted the places, from 0, of values that stand in quotes
 */
record TagArguments(List<String> places, Map<String, String> names, Set<Integer> quoted) {

  /** The value at a place from 0, or nothing. */
  String at(int place) {
    return place < places.size() ? places.get(place) : "";
  }

  /** The value of the first of these names that has one, or nothing. */
  String named(String... any) {
    for (String name : any) {
      String value = names.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The value of a name, else the one at a place, or nothing. */
  String get(int place, String... any) {
    String value = named(any);
    return value.isEmpty() ? at(place) : value;
  }

  /** All values by place from this one, as one. */
  String from(int place) {
    return place < places.size() ? String.join(" ", places.subList(place, places.size())) : "";
  }

  /** What is said after the first value by place. */
  TagArguments withoutFirst() {
    if (places.isEmpty()) {
      return this;
    }
    var others = new HashSet<Integer>();
    quoted.forEach(place -> others.add(place - 1));
    return new TagArguments(places.subList(1, places.size()), names, others);
  }

  static TagArguments of(String source) {
    var places = new ArrayList<String>();
    var names = new LinkedHashMap<String, String>();
    var quoted = new HashSet<Integer>();
    int at = 0;
    String name = "";
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Character.isWhitespace(c) || c == ',') {
        at++;
        continue;
      }
      char quote = closing(c);
      int end = quote == 0 ? wordEnd(source, at) : quoteEnd(source, at + 1, quote);
      String value =
          quote == 0
              ? source.substring(at, end)
              : unescaped(source.substring(at + 1, Math.max(at + 1, end - 1)));
      at = end;
      if (quote == 0 && at < source.length() && source.charAt(at) == '=') {
        name = value;
        at++;
      } else if (quote == 0 && namesValue(value)) {
        // Jekyll's figures have it without a blank: caption:"words".
        at -= value.length() - value.indexOf(':') - 1;
        name = value.substring(0, value.indexOf(':'));
      } else if (quote == 0 && value.length() > 1 && value.endsWith(":")) {
        name = value.substring(0, value.length() - 1);
      } else if (name.isEmpty()) {
        if (quote != 0) {
          quoted.add(places.size());
        }
        places.add(value);
      } else {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
        name = "";
      }
    }
    return new TagArguments(places, names, quoted);
  }

  /** The quote that closes what this one opens, or 0 when it is none. */
  static char closing(char open) {
    return switch (open) {
      case '"', '\'', '`' -> open;
      case '“', '”' -> '”';
      default -> 0;
    };
  }

  private static int wordEnd(String source, int start) {
    int end = start;
    while (end < source.length()) {
      char c = source.charAt(end);
      if (Character.isWhitespace(c) || c == ',' || (c == '=' && isName(source, start, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a quoted value follows a name and a colon. */
  private static boolean namesValue(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && colon + 1 < word.length()
        && closing(word.charAt(colon + 1)) != 0
        && isName(word, 0, colon);
  }

  private static boolean isName(String source, int start, int end) {
    return end > start && CharacterRun.wordEnd(source, start, "-_") >= end;
  }

  /** The offset after the quote that ends the value; the end when none does. */
  private static int quoteEnd(String source, int start, char quote) {
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && quote != '`') {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return source.length() + 1;
  }

  private static String unescaped(String value) {
    return value.indexOf('\\') < 0 ? value : value.replace("\\\"", "\"").replace("\\'", "'");
  }
}
