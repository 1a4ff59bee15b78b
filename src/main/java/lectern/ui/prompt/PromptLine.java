package lectern.ui.prompt;

import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.Graphemes;
import lectern.text.Widths;
import lectern.ui.look.ContentArea;
import lectern.ui.look.Theme;

/** Draws a prompt in a row of the screen, with the cursor in it. */
public final class PromptLine {
  /** Cells that the typed words have before what stands at the right is left out. */
  private static final int LEAST_ROOM = 12;

  private PromptLine() {}

  /**
   * Draws the row.
   *
   * @param prefix what the line begins with, one cell wide
   * @param right what stands at the right of it, or empty
   */
  public static void draw(
      Frame frame, Theme theme, int row, String prefix, Prompt prompt, String right) {
    draw(frame, ContentArea.of(frame.size()), theme, row, prefix, prompt, right);
  }

  /** The same in columns of its own. */
  public static void draw(
      Frame frame,
      ContentArea area,
      Theme theme,
      int row,
      String prefix,
      Prompt prompt,
      String right) {
    int aside = right.isEmpty() ? 0 : frame.cells(right) + 2;
    boolean both = area.width() - 1 - aside >= LEAST_ROOM;
    int limit = area.right() - (both ? aside : 0);
    frame.fill(row, 0, 1, frame.size().columns(), theme.text());
    int left = frame.write(row, area.left(), prefix, theme.loud());
    within(frame, theme.text(), row, left, limit, prompt);
    if (both && !right.isEmpty()) {
      frame.write(row, area.right() - frame.cells(right), right, theme.quiet());
    }
  }

  /** Draws the typed words alone, from one cell of the row up to another, with the cursor. */
  public static void within(
      Frame frame, CellStyle cellStyle, int row, int left, int limit, Prompt prompt) {
    int cells = limit - left - 1;
    int whole = start(prompt, cells, frame.widths());
    // where the beginning is out of sight, a sign says so
    int start = whole == 0 ? 0 : start(prompt, cells - 1, frame.widths());
    String before = whole == 0 ? "" : "…";
    frame.write(row, left, limit, before + prompt.text().substring(start), cellStyle, null);
    int at = left + frame.cells(before + prompt.text().substring(start, prompt.at()));
    frame.cursor(row, Math.min(at, Math.max(0, limit - 1)));
  }

  /** The offset from which on the line is shown, so that its cursor is within so many cells. */
  private static int start(Prompt prompt, int cells, Widths widths) {
    String before = prompt.text().substring(0, prompt.at());
    int over = widths.of(before) - Math.max(0, cells);
    int start = 0;
    while (over > 0 && start < before.length()) {
      int next = Graphemes.next(before, start);
      over -= widths.of(before.substring(start, next));
      start = next;
    }
    return start;
  }
}
