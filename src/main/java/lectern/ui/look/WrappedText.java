package lectern.ui.look;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Graphemes;
import lectern.text.Widths;

/** Plain words of the program's own, broken into lines: previews, addresses, questions. */
public final class WrappedText {
  private WrappedText() {}

  /**
   * The words in at most {@code limit} lines of at most {@code cells} cells, the last with an
   * ellipsis where something is missing.
   */
  public static List<String> lines(String words, int cells, int limit, Widths widths) {
    var lines = new ArrayList<String>();
    String rest = words.strip();
    while (!rest.isEmpty() && lines.size() < limit) {
      if (lines.size() == limit - 1) {
        lines.add(Truncation.end(rest, cells, widths));
        return lines;
      }
      int at = cut(rest, cells, widths);
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    return lines;
  }

  /**
   * The offset of the last break that fits: before a blank, else after a sign that joins words in
   * names of files and tags, else wherever the line is full.
   */
  private static int cut(String text, int cells, Widths widths) {
    if (widths.of(text) <= cells) {
      return text.length();
    }
    int most = Math.max(Graphemes.next(text, 0), widths.offsetFitting(text, cells));
    if (most < text.length() && text.charAt(most) == ' ') {
      return most;
    }
    int blank = text.lastIndexOf(' ', most - 1);
    if (blank > 0) {
      return blank;
    }
    int joiner = most;
    while (joiner > most / 3 && "/-_".indexOf(text.charAt(joiner - 1)) < 0) {
      joiner--;
    }
    return joiner > most / 3 ? joiner : most;
  }
}
