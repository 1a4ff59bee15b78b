package lectern.ui.panel;

import java.util.List;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.panel.HelpRows.HelpRow;

/** Draws the help: the keys of a place, topic by topic. */
final class HelpView {
  private static final int FIRST_ROW = 2;

  static void draw(Frame frame, PanelContext context, Help help) {
    Theme theme = context.theme();
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    frame.fill(0, 0, rows, columns, theme.text());
    ContentArea area = ContentArea.of(frame.size());
    String title = "Keys " + help.place().words();
    PanelTitle.draw(frame, theme, title, help.prompt(), help.typing());
    HelpRows at = HelpRows.of(help, context.keymap(), frame.size(), frame.widths());
    int first = rows > FIRST_ROW + 1 ? FIRST_ROW : 1;
    if (at.lines().isEmpty()) {
      Truncation.write(frame, first, area.left(), area.width(), "No key like this.", theme.quiet());
    }
    int top = Math.min(help.top(), at.last());
    for (int i = 0; i < at.page() && top + i < at.lines().size(); i++) {
      int left = area.left() + at.left(i / at.rows());
      line(frame, theme, at, at.lines().get(top + i), first + i % at.rows(), left);
    }
    if (rows > 1) {
      status(frame, context, help, top < at.last());
    }
  }

  private static void line(Frame frame, Theme theme, HelpRows at, HelpRow line, int row, int left) {
    Truncation.write(frame, row, left, at.width(), line.heading(), theme.loud());
    Truncation.write(frame, row, left, at.keys(), line.keys(), theme.text());
    int words = left + at.wordsAt();
    Truncation.write(frame, row, words, at.width() - at.wordsAt(), line.words(), theme.quiet());
  }

  private static void status(Frame frame, PanelContext context, Help help, boolean more) {
    var legend = new KeyLegend(context.keymap(), KeyContext.HELP);
    int row = frame.size().rows() - 1;
    frame.fill(row, 0, 1, frame.size().columns(), context.theme().text());
    List<String> hints =
        help.typing()
            ? List.of("letters narrow", "Enter keeps them", "Esc shows all")
            : List.of(
                more ? legend.key(Action.PAGE_DOWN, "more") : "",
                legend.key(Action.FIND, "find"),
                legend.key(Action.MANUAL, "manual"),
                legend.key(Action.CLOSE, help.prompt().isEmpty() ? "closes" : "shows all"));
    StatusLine.hints(frame, context.theme().quiet(), row, "", hints.toArray(String[]::new));
  }
}
