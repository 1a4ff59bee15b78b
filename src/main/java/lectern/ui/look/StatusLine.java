package lectern.ui.look;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.Widths;

/** The last line of a screen: the place, a message, or where a link leads. */
public final class StatusLine {
  private StatusLine() {}

  private static final String BETWEEN = "  ";
  private static final int GAP = 2;

  /** Rows that an address may take. */
  private static final int MOST_ROWS = 3;

  /** A text at the left and one at the right; the left one gives way. */
  public static void ends(
      Frame frame, ContentArea area, CellStyle cellStyle, int row, String left, String right) {
    String shownRight = Truncation.end(right, area.width(), frame.widths());
    int column = area.right() - frame.cells(shownRight);
    int gap = right.isEmpty() ? 0 : GAP;
    Truncation.write(frame, row, area.left(), column - area.left() - gap, left, cellStyle);
    frame.write(row, column, shownRight, cellStyle);
  }

  /**
   * Hints at the left and a text at the right. Where there is too little room whole hints give way:
   * first the one before the last, and the last never, as it is help or the way out; for it the
   * text at the right gives way too.
   */
  public static void hints(
      Frame frame, CellStyle cellStyle, int row, String right, String... hints) {
    hints(frame, ContentArea.of(frame.size()), cellStyle, row, right, hints);
  }

  /** The same in columns of its own. */
  public static void hints(
      Frame frame, ContentArea area, CellStyle cellStyle, int row, String right, String... hints) {
    int room = area.width();
    int beside = room - (right.isEmpty() ? 0 : frame.cells(right) + GAP);
    boolean both = hints.length == 0 || frame.cells(hints[hints.length - 1]) <= beside;
    ends(
        frame,
        area,
        cellStyle,
        row,
        fitting(frame.widths(), both ? beside : room, hints),
        both ? right : "");
  }

  /** As many of these hints as so many cells hold, in their order, without the empty ones. */
  public static String fitting(Widths widths, int cells, String... hints) {
    var shown = new ArrayList<>(List.of(hints));
    shown.removeIf(String::isEmpty);
    while (shown.size() > 1 && widths.of(String.join(BETWEEN, shown)) > cells) {
      shown.remove(shown.size() - 2);
    }
    return String.join(BETWEEN, shown);
  }

  /** Something to tell; where it has no room in this row, in the one above too. */
  public static void message(Frame frame, Theme theme, int row, String words) {
    message(frame, ContentArea.of(frame.size()), theme, row, words);
  }

  /** The same in columns of its own. */
  public static void message(Frame frame, ContentArea area, Theme theme, int row, String words) {
    List<String> lines =
        WrappedText.lines(words, area.width(), Math.min(2, row + 1), frame.widths());
    int first = row + 1 - lines.size();
    for (int i = 0; i < lines.size(); i++) {
      frame.fill(first + i, 0, 1, frame.size().columns(), theme.text());
      frame.write(first + i, area.left(), lines.get(i), theme.loud());
    }
  }

  /**
   * Where a link leads, in full: a long address takes rows above this one, up to {@link
   * #MOST_ROWS}, and only then loses its middle, so that host and end are seen.
   */
  public static void target(
      Frame frame, Theme theme, int row, String address, CellStyle cellStyle) {
    target(frame, ContentArea.of(frame.size()), theme, row, address, cellStyle);
  }

  /** The same in columns of its own. */
  public static void target(
      Frame frame, ContentArea area, Theme theme, int row, String address, CellStyle cellStyle) {
    int most = Math.min(MOST_ROWS, row + 1);
    List<String> parts =
        Truncation.rows(
            Truncation.middle(address, area.width() * most, frame.widths()),
            area.width(),
            frame.widths());
    int first = row + 1 - parts.size();
    for (int i = 0; i < parts.size(); i++) {
      frame.fill(first + i, 0, 1, frame.size().columns(), theme.text());
      frame.write(first + i, area.left(), parts.get(i), cellStyle);
    }
  }
}
