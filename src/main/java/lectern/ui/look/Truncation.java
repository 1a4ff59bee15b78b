package lectern.ui.look;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.CharacterRun;
import lectern.text.Graphemes;
import lectern.text.Widths;

/**
 * Cuts text to a number of cells, at grapheme clusters, with an ellipsis where something is
 * missing.
 */
public final class Truncation {
  /** How many characters before a cut a cluster may begin that reaches over it, except odd ones. */
  private static final int LONGEST_CLUSTER = 64;

  private Truncation() {}

  /**
   * The text in at most {@code cells} cells, cut between two words where that costs no more than a
   * third of it.
   */
  public static String end(String text, int cells, Widths widths) {
    if (widths.of(text) <= cells) {
      return text;
    }
    int most = widths.offsetFitting(text, cells - 1);
    int blank = text.lastIndexOf(' ', most);
    int at = CharacterRun.start(text, blank * 3 > most * 2 ? blank : most, " ,;:");
    return cells < 1 ? "" : text.substring(0, at) + "…";
  }

  /** Writes a text into at most so many cells from a column on; the column after it. */
  public static int write(
      Frame frame, int row, int column, int cells, String text, CellStyle cellStyle) {
    return frame.write(row, column, end(text, cells, frame.widths()), cellStyle);
  }

  /** The text in at most {@code cells} cells, with the middle left out: for addresses. */
  public static String middle(String text, int cells, Widths widths) {
    if (widths.of(text) <= cells || cells < 5) {
      return end(text, cells, widths);
    }
    String last = tail(text, (cells - 1) / 3, widths);
    return text.substring(0, widths.offsetFitting(text, cells - 1 - widths.of(last))) + "…" + last;
  }

  /** The text in at most {@code cells} cells, with the beginning left out: for nested names. */
  public static String start(String text, int cells, Widths widths) {
    return widths.of(text) <= cells ? text : cells < 1 ? "" : "…" + tail(text, cells - 1, widths);
  }

  /** As much of the end of a text as fits. */
  private static String tail(String text, int cells, Widths widths) {
    int start = text.length();
    while (start > 0 && widths.of(text.substring(start - 1)) <= cells) {
      start--;
    }
    int cluster = Math.max(0, start - LONGEST_CLUSTER);
    while (cluster < start) {
      cluster = Graphemes.next(text, cluster);
    }
    return text.substring(cluster);
  }

  /** The text cut into rows of at most {@code cells} cells, with nothing added or left out. */
  public static List<String> rows(String text, int cells, Widths widths) {
    var rows = new ArrayList<String>();
    String rest = text;
    while (!rest.isEmpty()) {
      int at = Math.max(widths.offsetFitting(rest, cells), Graphemes.next(rest, 0));
      rows.add(rest.substring(0, at));
      rest = rest.substring(at);
    }
    return rows;
  }
}
