package lectern.markdown.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Names of keys as PyMdown has them: {@code ctrl+alt+delete}. */
final class KeyboardKeyNames {
  private static final Set<String> NAMED =
      Set.of(
          ("ctrl control alt shift cmd command meta super win windows option fn"
                  + " enter return tab esc escape space backspace delete del insert home"
                  + " end up down left right page-up page-down caps-lock print-screen"
                  + " arrow-up arrow-down arrow-left arrow-right")
              .split(" "));

  /** Whether these words are names of keys, one of which at least is a name and no letter. */
  static boolean areKeyNames(String words) {
    boolean named = false;
    for (String key : words.split("\\+", -1)) {
      boolean known = NAMED.contains(key) || isFunction(key);
      if (!known && key.length() != 1 && !isQuoted(key)) {
        return false;
      }
      named |= known;
    }
    return named;
  }

  private static boolean isFunction(String key) {
    return key.length() > 1
        && key.length() < 4
        && key.charAt(0) == 'f'
        && key.substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isQuoted(String key) {
    return key.length() > 2 && key.startsWith("\"") && key.endsWith("\"");
  }

  /** The keys as they are written on keyboards. */
  static String shown(String words) {
    var shown = new StringJoiner("+");
    for (String key : words.split("\\+", -1)) {
      shown.add(
          isQuoted(key)
              ? key.substring(1, key.length() - 1)
              : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('-', ' '));
    }
    return shown.toString();
  }
}
