package lectern.ui.panel;

import lectern.screen.Frame;
import lectern.ui.look.ContentArea;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.prompt.Prompt;
import lectern.ui.prompt.PromptLine;

/** The first row of a panel: its title, and what narrows it. */
final class PanelTitle {
  /** Cells between the title and what narrows it. */
  private static final int GAP = 2;

  private PanelTitle() {}

  /**
   * Draws the row.
   *
   * @param typing whether keys go to the prompt
   */
  static void draw(Frame frame, Theme theme, String title, Prompt prompt, boolean typing) {
    ContentArea area = ContentArea.of(frame.size());
    int end =
        frame.write(
            0, area.left(), Truncation.end(title, area.width(), frame.widths()), theme.loud());
    if (typing) {
      int left = frame.write(0, end + GAP, "/", theme.loud());
      PromptLine.within(frame, theme.loud(), 0, left, area.right(), prompt);
    } else if (!prompt.isEmpty()) {
      String words = "“" + prompt.text() + "”";
      frame.write(
          0,
          end + GAP,
          Truncation.end(words, area.right() - end - GAP, frame.widths()),
          theme.text());
    }
  }
}
