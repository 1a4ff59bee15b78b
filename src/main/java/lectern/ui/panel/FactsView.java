package lectern.ui.panel;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.Facts.Fact;

/** Draws facts: names at the left, what is known beside them, however many lines it takes. */
final class FactsView {
  private static final int FIRST_ROW = 2;

  /** Longer names stand on a line of their own. */
  private static final int WIDEST_NAME = 16;

  /** A value of more lines than this is cut: nobody reads further, and a frame is drawn often. */
  private static final int MOST_LINES = 40;

  /** One line: a name, or nothing, and words, in cells from the left edge. */
  record FactLine(String name, int indent, String words) {}

  /** How many lines a screen has room for. */
  static int rows(Size size) {
    return Math.max(1, ContentArea.rows(size) - FIRST_ROW);
  }

  static List<FactLine> lines(Facts facts, Size size, Widths widths) {
    int width = ContentArea.of(size).width();
    int names = names(facts, width, widths);
    var lines = new ArrayList<FactLine>();
    for (Fact fact : facts.facts()) {
      boolean heading = fact.words().isEmpty() && !fact.name().isEmpty();
      boolean sentence = fact.name().isEmpty() && !lines.isEmpty() && lines.getLast().indent() > 0;
      if ((heading && !lines.isEmpty()) || sentence) {
        lines.add(new FactLine("", 0, ""));
      }
      boolean own = heading || widths.of(fact.name()) > names;
      if (own) {
        lines.add(new FactLine(Truncation.end(fact.name(), width, widths), 0, ""));
      }
      int indent = fact.name().isEmpty() ? 0 : names + 2;
      String name = own ? "" : fact.name();
      for (String words : WrappedText.lines(fact.words(), width - indent, MOST_LINES, widths)) {
        lines.add(new FactLine(name, indent, words));
        name = "";
      }
    }
    return lines;
  }

  private static int names(Facts facts, int width, Widths widths) {
    int most = Math.min(WIDEST_NAME, width / 3);
    int cells = 0;
    for (Fact fact : facts.facts()) {
      int own = fact.words().isEmpty() ? 0 : widths.of(fact.name());
      cells = own > most ? cells : Math.max(cells, own);
    }
    return cells;
  }

  static void draw(Frame frame, PanelContext context, Facts facts) {
    Theme theme = context.theme();
    Size size = frame.size();
    frame.fill(0, 0, size.rows(), size.columns(), theme.text());
    ContentArea area = ContentArea.of(size);
    Truncation.write(frame, 0, area.left(), area.width(), facts.title(), theme.loud());
    List<FactLine> lines = lines(facts, size, frame.widths());
    int rows = rows(size);
    for (int i = 0; i < rows && facts.top() + i < lines.size(); i++) {
      FactLine line = lines.get(facts.top() + i);
      boolean heading = line.indent() == 0 && !line.name().isEmpty();
      int row = FIRST_ROW + i;
      frame.write(row, area.left(), line.name(), heading ? theme.loud() : theme.quiet());
      frame.write(row, area.left() + line.indent(), line.words(), theme.text());
    }
    if (size.rows() > 1) {
      var legend = new KeyLegend(context.keymap(), KeyContext.PANEL);
      boolean more = facts.top() + rows < lines.size();
      StatusLine.hints(
          frame,
          theme.quiet(),
          size.rows() - 1,
          "",
          more ? legend.key(Action.PAGE_DOWN, "more") : "",
          legend.key(Action.CLOSE, "closes"));
    }
  }
}
