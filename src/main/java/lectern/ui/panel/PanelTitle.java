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

  /**
   * Draws the row.
   *
   * @param typing whether keys go to the prompt
   */
  static void draw(Frame frame, Theme theme, String title, Prompt prompt, boolean typing) {
    ContentArea area = ContentArea.of(frame.size());
    int end = Truncation.write(frame, 0, area.left(), area.width(), title, theme.loud());
    if (typing) {
      int left = frame.write(0, end + GAP, "/", theme.loud());
      PromptLine.within(frame, theme.loud(), 0, left, area.right(), prompt);
    } else if (!prompt.isEmpty()) {
      String words = "“" + prompt.text() + "”";
      Truncation.write(frame, 0, end + GAP, area.right() - end - GAP, words, theme.text());
    }
  }
}
