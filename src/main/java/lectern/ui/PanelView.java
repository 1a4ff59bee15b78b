package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Target;
import lectern.screen.Frame;
import lectern.text.CellWidth;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.key.Keymap.Binding;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.Contents;
import lectern.ui.panel.Facts;
import lectern.ui.panel.FullTable;
import lectern.ui.panel.Panel;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;

/** Draws what stands over a screen. */
final class PanelView {
  private PanelView() {}

  /** One line of the help: the keys and what they do. */
  record HelpLine(String keys, String words) {}

  static void draw(Frame frame, Model model, Panel panel) {
    Theme theme = model.theme();
    switch (panel) {
      case Panel.HelpPanel help -> help(frame, theme, model, help);
      case ChoicesPanel choices -> choices(frame, theme, model, choices);
      case Contents contents -> ContentsView.draw(frame, model, contents);
      case Facts facts -> FactsView.draw(frame, model, facts);
      case FullTable table -> TableView.draw(frame, model, table);
      case Panel.AddressPanel address ->
          bottom(
              frame,
              theme,
              "Not opened here: " + address.reason() + ".",
              address.address(),
              model.message().isEmpty() ? copying(model.keymap()) : model.message());
      case Panel.QrPanel qr -> QrView.draw(frame, theme, model.keymap(), qr, model.message());
      case Panel.QuestionPanel question ->
          bottom(
              frame,
              theme,
              question.words(),
              question.address(),
              model.message().isEmpty() ? answers(model.keymap()) : model.message());
    }
  }

  private static String copying(Keymap keymap) {
    var legend = new KeyLegend(keymap, KeyContext.PANEL);
    return KeyLegend.line(
        legend.key(Action.COPY_ADDRESS, "copies it again"),
        legend.key(Action.QR, "QR code"),
        legend.key(Action.CLOSE, "closes"));
  }

  /** The keys that answer a question. */
  static String answers(Keymap keymap) {
    var legend = new KeyLegend(keymap, KeyContext.QUESTION);
    return KeyLegend.line(
        legend.key(Action.OPEN, "opens it"), legend.key(Action.CLOSE, "does not"));
  }

  static List<HelpLine> helpLines(Keymap keymap, KeyContext context) {
    var lines = new ArrayList<HelpLine>();
    for (Binding binding : keymap.bindings(context)) {
      String keys = String.join("  ", binding.keys().stream().map(Keymap::shown).toList());
      lines.add(new HelpLine(keys, binding.action().words()));
    }
    return lines;
  }

  private static void help(Frame frame, Theme theme, Model model, Panel.HelpPanel help) {
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    frame.fill(0, 0, rows, columns, theme.text());
    List<HelpLine> lines = helpLines(model.keymap(), help.context());
    int margin = ContentArea.of(frame.size()).left();
    frame.write(0, margin, Truncation.end("Keys " + help.context().words(), columns), theme.loud());
    int keys = 0;
    for (HelpLine line : lines) {
      keys = Math.max(keys, CellWidth.of(line.keys()));
    }
    keys = Math.min(keys, Math.max(8, columns / 2 - margin));
    for (int i = 0; i < rows - 2 && help.top() + i < lines.size(); i++) {
      HelpLine line = lines.get(help.top() + i);
      frame.write(i + 1, margin, Truncation.end(line.keys(), keys), theme.text());
      int at = margin + keys + 2;
      frame.write(i + 1, at, Truncation.end(line.words(), columns - at), theme.quiet());
    }
    var legend = new KeyLegend(model.keymap(), KeyContext.PANEL);
    boolean more = help.top() + rows - 2 < lines.size();
    String hints =
        KeyLegend.line(
            more ? legend.key(Action.DOWN, "more") : "",
            legend.key(Action.MANUAL, "manual"),
            legend.key(Action.CLOSE, "closes"));
    StatusLine.ends(frame, theme.quiet(), rows - 1, hints, "");
  }

  private static void choices(Frame frame, Theme theme, Model model, ChoicesPanel list) {
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    frame.fill(0, 0, rows, columns, theme.text());
    int margin = ContentArea.of(frame.size()).left();
    int width = ContentArea.of(frame.size()).width();
    int count = list.choices().size();
    String title = list.title() + (count > 0 ? "  " + count : "");
    frame.write(0, margin, Truncation.end(title, width), theme.loud());
    if (count == 0) {
      frame.write(Math.min(2, rows - 1), margin, Truncation.end(list.none(), width), theme.quiet());
    }
    draw(frame, theme, list, margin, width, ChoiceRows.of(list, frame.size()));
    if (rows < 2) {
      return;
    }
    var legend = new KeyLegend(model.keymap(), KeyContext.LIST);
    String address = address(list, legend);
    if (!model.message().isEmpty()) {
      StatusLine.message(frame, theme, rows - 1, model.message());
    } else if (!address.isEmpty()) {
      StatusLine.target(frame, theme, rows - 1, address, theme.text());
      StatusLine.beside(frame, theme, rows - 1, address, following(legend));
    } else {
      StatusLine.ends(frame, theme.quiet(), rows - 1, choosing(legend), "");
    }
  }

  private static String choosing(KeyLegend legend) {
    return KeyLegend.line(legend.key(Action.OPEN, "chooses"), legend.key(Action.CLOSE, "closes"));
  }

  private static String following(KeyLegend legend) {
    return KeyLegend.line(
        legend.key(Action.OPEN, "opens"),
        legend.key(Action.COPY, "copies"),
        legend.key(Action.COPY_ALL, "all"),
        legend.key(Action.CLOSE, "closes"));
  }

  private static String address(ChoicesPanel list, KeyLegend legend) {
    return list.goal() instanceof Goal.LinkGoal link ? told(link.target(), legend) : "";
  }

  private static String told(Target target, KeyLegend legend) {
    return target instanceof Target.Broken broken
        ? broken.written() + "  " + legend.mistyped(Action.OPEN, broken.repair())
        : target.written();
  }

  /** Draws as many whole choices as fit, the selected one among them. */
  private static void draw(
      Frame frame, Theme theme, ChoicesPanel list, int margin, int width, ChoiceRows rows) {
    int row = ChoiceRows.FIRST_ROW;
    for (int i = 0; i < rows.details().size(); i++) {
      Choice choice = list.choices().get(rows.first() + i);
      String aside = Truncation.end(choice.aside(), width / 2);
      int room = width - CellWidth.of(aside) - (aside.isEmpty() ? 0 : 2);
      frame.write(row, margin, Truncation.end(choice.words(), room), theme.loud());
      frame.write(row, margin + width - CellWidth.of(aside), aside, theme.quiet());
      if (rows.first() + i == list.selected()) {
        frame.paint(row, margin, width, theme.selected());
      }
      row++;
      for (String words : rows.details().get(i)) {
        frame.write(row++, margin + 2, words, theme.quiet());
      }
    }
  }

  /**
   * Words and an address at the foot of the screen; the address whole, however many rows it takes.
   */
  private static void bottom(Frame frame, Theme theme, String words, String address, String keys) {
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    int margin = ContentArea.of(frame.size()).left();
    int width = ContentArea.of(frame.size()).width();
    List<String> lines = WrappedText.lines(words, width, 3);
    List<String> parts = Truncation.rows(address, width);
    int height = Math.min(rows, lines.size() + parts.size() + 4);
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
    StatusLine.ends(frame, theme.quiet(), rows - 1, keys, "");
  }
}
