package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.text.CharacterRun;
import lectern.text.Sanitiser;

/** Finds the invisible characters of a file that control a terminal or hide words. */
final class ControlCharacterCheck {
  /** The first of them on every line of a file's text. */
  static List<Finding> find(String text, String file) {
    var found = new ArrayList<Finding>();
    int number = 1;
    for (int from = 0; from < text.length(); number++) {
      int end = CharacterRun.until(text, from, "\n\r");
      String line = text.substring(from, end);
      int at = first(line);
      if (at >= 0) {
        int column = line.codePointCount(0, at) + 1;
        found.add(new Finding(file, number, column, message(line.codePointAt(at)), ""));
      }
      from = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return found;
  }

  /** Where the first unsafe one of a line is, or -1; tabs and Unicode's own line ends are none. */
  private static int first(String line) {
    String plain =
        line.replace('\t', ' ')
            .replace('\u0085', ' ')
            .replace('\u2028', ' ')
            .replace('\u2029', ' ');
    String shown = Sanitiser.visible(plain);
    for (int i = 0; i < plain.length() && !shown.equals(plain); i++) {
      if (shown.charAt(i) != plain.charAt(i)) {
        return i;
      }
    }
    return -1;
  }

  private static String message(int character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    String name = Character.getName(character);
    String code = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    return "an invisible character ("
        + code
        + (name == null ? "" : ", " + name.toLowerCase(Locale.ROOT))
        + ") stands here; take it out";
  }
}
