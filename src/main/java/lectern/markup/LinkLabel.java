package lectern.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in brackets, by which links ask for the address that is defined elsewhere.
 *
 * @param words what stands between the brackets, as it is written
 * @param end offset after the closing bracket
 */
public record LinkLabel(String words, int end) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** All brackets of a text that hold no others; escaped ones are characters. */
  public static List<LinkLabel> in(String text) {
    var labels = new ArrayList<LinkLabel>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        open = at;
      } else if (c == ']' && open >= 0) {
        labels.add(new LinkLabel(text.substring(open + 1, at), at + 1));
        open = -1;
      }
    }
    return labels;
  }

  /** CommonMark 0.31, 4.7: labels match whatever their case and the number of their blanks. */
  public static String normalized(String label) {
    String folded = label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(folded.strip()).replaceAll(" ");
  }
}
