package lectern.ui.look;

import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.CellWidth;

/** The last line of a screen: the place, a message, or where a link leads. */
public final class StatusLine {
  private StatusLine() {}

  /** Rows that an address may take. */
  private static final int MOST_ROWS = 3;

  /** A text at the left and one at the right; the left one gives way. */
  public static void ends(Frame frame, CellStyle cellStyle, int row, String left, String right) {
    ContentArea area = ContentArea.of(frame.size());
    String shownRight = Truncation.end(right, area.width());
    int column = area.right() - CellWidth.of(shownRight);
    frame.write(row, area.left(), Truncation.end(left, column - area.left() - 2), cellStyle);
    frame.write(row, column, shownRight, cellStyle);
  }

  /** Words at the right of those at the left, where both have room. */
  public static void beside(Frame frame, Theme theme, int row, String left, String right) {
    ContentArea area = ContentArea.of(frame.size());
    int column = area.right() - CellWidth.of(right);
    if (area.left() + CellWidth.of(left) + 2 <= column) {
      frame.write(row, column, right, theme.quiet());
    }
  }

  /** Something to tell. */
  public static void message(Frame frame, Theme theme, int row, String words) {
    ContentArea area = ContentArea.of(frame.size());
    frame.write(row, area.left(), Truncation.end(words, area.width()), theme.loud());
  }

  /**
   * Where a link leads, in full: a long address takes rows above this one, up to {@link
   * #MOST_ROWS}, and only then loses its middle, so that host and end are seen.
   */
  public static void target(
      Frame frame, Theme theme, int row, String address, CellStyle cellStyle) {
    ContentArea area = ContentArea.of(frame.size());
    int most = Math.min(MOST_ROWS, row + 1);
    List<String> parts =
        Truncation.rows(Truncation.middle(address, area.width() * most), area.width());
    int first = row + 1 - parts.size();
    for (int i = 0; i < parts.size(); i++) {
      frame.fill(first + i, 0, 1, frame.size().columns(), theme.text());
      frame.write(first + i, area.left(), parts.get(i), cellStyle);
    }
  }
}
