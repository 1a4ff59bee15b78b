package lectern.ui.panel;

import java.util.List;
import lectern.document.target.Target;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;

/** Draws what stands over a screen. */
public final class PanelView {
  private PanelView() {}

  public static void draw(Frame frame, PanelContext context, Panel panel) {
    Theme theme = context.theme();
    switch (panel) {
      case Help help -> HelpView.draw(frame, context, help);
      case ChoicesPanel choices -> choices(frame, theme, context, choices);
      case Contents contents -> ContentsView.draw(frame, context, contents);
      case SearchPanel search -> SearchPanelView.draw(frame, context, search);
      case Facts facts -> FactsView.draw(frame, context, facts);
      case FullTable table -> TableView.draw(frame, context, table);
      case Panel.AddressPanel address ->
          bottom(
              frame,
              theme,
              "Not opened here: " + address.reason() + ".",
              address.address(),
              context.message(),
              copying(context.keymap()));
      case Panel.QrPanel qr -> QrView.draw(frame, context, qr);
      case Panel.QuestionPanel question ->
          bottom(
              frame,
              theme,
              question.words(),
              question.address(),
              context.message(),
              answers(context.keymap()));
    }
  }

  private static String[] copying(Keymap keymap) {
    var legend = new KeyLegend(keymap, KeyContext.PANEL);
    return new String[] {
      legend.key(Action.QR, "QR code"),
      legend.key(Action.COPY_ADDRESS, "copies it again"),
      legend.key(Action.CLOSE, "closes")
    };
  }

  /** The keys that answer a question. */
  static String answers(Keymap keymap) {
    var legend = new KeyLegend(keymap, KeyContext.QUESTION);
    return KeyLegend.line(
        legend.key(Action.OPEN, "opens it"), legend.key(Action.CLOSE, "does not"));
  }

  private static void choices(Frame frame, Theme theme, PanelContext context, ChoicesPanel list) {
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    frame.fill(0, 0, rows, columns, theme.text());
    int margin = ContentArea.of(frame.size()).left();
    int width = ContentArea.of(frame.size()).width();
    int count = list.shown().size();
    String title = list.title() + (count > 0 ? "  " + count : "");
    PanelTitle.draw(frame, theme, title, list.prompt(), list.typing());
    if (count == 0) {
      String none = list.choices().isEmpty() ? list.none() : "Nothing like this.";
      Truncation.write(frame, Math.min(2, rows - 1), margin, width, none, theme.quiet());
    }
    draw(frame, theme, list, margin, width, ChoiceRows.of(list, frame.size(), frame.widths()));
    if (rows < 2) {
      return;
    }
    var legend = new KeyLegend(context.keymap(), KeyContext.LIST);
    String address = address(list, legend);
    if (!context.message().isEmpty()) {
      StatusLine.message(frame, theme, rows - 1, context.message());
    } else if (!address.isEmpty()) {
      address(frame, theme, rows - 1, address, legend);
    } else {
      StatusLine.hints(
          frame,
          theme.quiet(),
          rows - 1,
          "",
          legend.key(Action.OPEN, "chooses"),
          legend.key(Action.FIND, "find"),
          legend.key(Action.CLOSE, "closes"));
    }
  }

  /** The address that is selected, with the keys for it below. */
  private static void address(Frame frame, Theme theme, int row, String address, KeyLegend legend) {
    if (row + 1 < ChoiceRows.WITH_ADDRESS) {
      StatusLine.target(frame, theme, row, address, theme.text());
      return;
    }
    StatusLine.target(frame, theme, row - 1, address, theme.text());
    StatusLine.hints(
        frame,
        theme.quiet(),
        row,
        "",
        legend.key(Action.OPEN, "opens"),
        legend.key(Action.COPY, "copies"),
        legend.key(Action.FIND, "find"),
        legend.key(Action.COPY_ALL, "all"),
        legend.key(Action.CLOSE, "closes"));
  }

  private static String address(ChoicesPanel list, KeyLegend legend) {
    return list.goal() instanceof Goal.LinkGoal link ? describe(link.target(), legend) : "";
  }

  private static String describe(Target target, KeyLegend legend) {
    return target instanceof Target.Broken broken
        ? broken.address() + "  " + legend.mistyped(Action.OPEN, broken.repair())
        : target.address();
  }

  /** Draws as many whole choices as fit, the selected one among them. */
  private static void draw(
      Frame frame, Theme theme, ChoicesPanel list, int margin, int width, ChoiceRows<String> rows) {
    int row = ChoiceRows.FIRST_ROW;
    for (int i = 0; i < rows.details().size(); i++) {
      Choice choice = list.shown().get(rows.first() + i);
      String aside = Truncation.end(choice.aside(), width / 2, frame.widths());
      int room = width - frame.cells(aside) - (aside.isEmpty() ? 0 : 2);
      Truncation.write(frame, row, margin, room, choice.words(), theme.loud());
      frame.write(row, margin + width - frame.cells(aside), aside, theme.quiet());
      if (rows.first() + i == list.selected()) {
        frame.paint(row, margin, width, theme.selected());
      }
      int line = row + 1;
      for (String words : rows.details().get(i)) {
        frame.write(line++, margin + 2, words, theme.quiet());
      }
      row += rows.height(i);
    }
  }

  /**
   * Words and an address at the foot of the screen; the address whole, however many rows it takes.
   */
  private static void bottom(
      Frame frame, Theme theme, String words, String address, String message, String... keys) {
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    int margin = ContentArea.of(frame.size()).left();
    int width = ContentArea.of(frame.size()).width();
    List<String> lines = WrappedText.lines(words, width, 3, frame.widths());
    List<String> parts = Truncation.rows(address, width, frame.widths());
    List<String> messageLines = WrappedText.lines(message, width, 2, frame.widths());
    int height = Math.min(rows, lines.size() + parts.size() + 4 + messageLines.size());
    int row = rows - height;
    frame.fill(row, 0, height, columns, theme.text());
    frame.repeat(row++, 0, columns, "─", theme.quiet());
    for (String line : lines) {
      frame.write(row++, margin, line, theme.loud());
    }
    row++;
    for (String part : parts) {
      if (row < rows - 1) {
        frame.write(row++, margin, columns, part, theme.text(), address);
      }
    }
    row = Math.min(row + 1, rows - 1 - messageLines.size());
    for (String line : messageLines) {
      frame.fill(row, 0, 1, columns, theme.text());
      frame.write(row++, margin, line, theme.loud());
    }
    StatusLine.hints(frame, theme.quiet(), rows - 1, "", keys);
  }
}
