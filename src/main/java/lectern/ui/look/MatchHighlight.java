package lectern.ui.look;

import java.util.HashSet;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.FuzzyMatcher;

/** Highlights the letters of a title or heading that match what was typed. */
public final class MatchHighlight {
  private MatchHighlight() {}

  /**
   * Highlights them in a title that is drawn already.
   *
   * @param typed the words that were typed
   * @param shown as much of the title as there is room for
   * @param cellStyle what it is drawn in
   */
  public static void draw(
      Frame frame,
      Theme theme,
      Iterable<String> typed,
      String title,
      int row,
      int column,
      String shown,
      CellStyle cellStyle) {
    int end = shown.equals(title) ? shown.length() : shown.length() - "…".length();
    var found = new HashSet<Integer>();
    for (String word : typed) {
      FuzzyMatcher.FuzzyMatch match = word.isEmpty() ? null : FuzzyMatcher.match(word, title);
      for (int offset : match == null ? new int[0] : match.positions()) {
        if (offset < end) {
          found.add(offset);
        }
      }
    }
    if (!found.isEmpty()) {
      frame.paint(row, column, shown, found, theme.filterMatch(cellStyle));
    }
  }
}
