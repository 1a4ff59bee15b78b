package lectern.frontmatter;

import java.util.List;
import lectern.text.CharacterRun;

/** Quotes of print around a value, as phones and word processors write them for straight ones. */
public final class CurlyQuotes {
  /** Each opening quote, then all that may close it; a straight one where only one was changed. */
  private static final List<String> PAIRS =
      List.of("“”“\"", "„“”\"", "””\"", "‘’‘'", "‚‘’'", "’’'", "«»", "»«»", "‹›", "›‹›");

  private CurlyQuotes() {}

  /** Whether a character may open them. */
  static boolean isOpening(char c) {
    return !closing(c).isEmpty();
  }

  private static String closing(char opening) {
    for (String pair : PAIRS) {
      if (pair.charAt(0) == opening) {
        return pair.substring(1);
      }
    }
    return "";
  }

  /** The text without the pair that stands around all of it; the same text where none does. */
  public static String without(String text) {
    int last = text.length() - 1;
    String closing = last < 1 ? "" : closing(text.charAt(0));
    if (closing.indexOf(text.isEmpty() ? ' ' : text.charAt(last)) < 0) {
      return text;
    }
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      boolean quote = c == text.charAt(0) || closing.indexOf(c) >= 0;
      if (quote && !isApostrophe(text, i)) {
        return text;
      }
    }
    // Guillemets stand apart from the words by a space that strip() does not know.
    return text.substring(1, last).replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }

  private static boolean isApostrophe(String text, int at) {
    return (text.charAt(at) == '’' || text.charAt(at) == '\'')
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /**
   * Whether they stand around the value in these lines of a head, or around an item of its list.
   */
  static boolean areAroundValue(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean item = line.startsWith("-");
      if ((i == 0 || item) && areAround(line.substring(item ? 1 : valueStart(line)).strip())) {
        return true;
      }
    }
    return false;
  }

  private static int valueStart(String line) {
    int at = CharacterRun.until(line, 0, ":=");
    return Math.min(line.length(), at + 1);
  }

  private static boolean areAround(String value) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    for (String item : list ? value.substring(1).split("[,\\]]") : new String[] {value}) {
      if (!item.strip().equals(without(item.strip()))) {
        return true;
      }
    }
    return false;
  }
}
