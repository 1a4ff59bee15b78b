package lectern.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import lectern.essay.Essay;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.screen.Frame;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.prompt.PromptLine;

/** Draws the shelf: header, tag pane, list, the selected essay's words, and the keys. */
public final class ShelfView {
  /** Cells of a title of which fewer say nothing. */
  private static final int LEAST_TITLE = 8;

  /** A narrower row needs its cells for keys more than for the order of the list. */
  private static final int WITH_ORDER = 60;

  private static final String BETWEEN = "   ";

  private ShelfView() {}

  /**
   * Draws the shelf on an empty frame.
   *
   * @param message what stands in the last line instead of the keys, or empty
   */
  public static void draw(
      Frame frame, Theme theme, Keymap keymap, ShelfScreen shelf, String message) {
    ShelfLayout layout = shelf.layout();
    if (layout.headerRows() > 0) {
      header(frame, theme, shelf, layout);
    }
    ListView.draw(frame, theme, keymap, shelf, layout);
    if (layout.tagColumns() > 0 || shelf.pane() != null) {
      TagView.draw(frame, theme, shelf, layout);
    }
    if (layout.yearColumns() > 0) {
      YearView.draw(frame, theme, shelf, layout);
    }
    if (layout.previewRows() > 0) {
      preview(frame, theme, keymap, shelf, layout);
    }
    if (layout.lastRow() >= 0) {
      last(frame, theme, keymap, shelf, layout, message);
    }
  }

  private static void header(Frame frame, Theme theme, ShelfScreen shelf, ShelfLayout layout) {
    ContentArea area = layout.area();
    String counts = counts(shelf, area.width());
    int right = Math.max(area.left(), area.right() - frame.cells(counts));
    int at = frame.write(0, area.left(), right - 1, "lectern", theme.loud(), null);
    String name = Truncation.end(shelf.name() + filtered(shelf), right - at - 5, frame.widths());
    frame.write(0, at + 3, right - 1, name, theme.text(), null);
    frame.write(0, right, counts, theme.quiet());
    frame.repeat(1, area.left(), area.width(), "─", theme.quiet());
  }

  private static String counts(ShelfScreen shelf, int width) {
    int total = shelf.counts().total();
    String walking = shelf.complete() ? "" : "…";
    int shown = shelf.listing().total();
    if (!shelf.isPartial() && shown != total) {
      return shown + " of " + total + walking;
    }
    String essays = total + walking + (total == 1 ? " essay" : " essays");
    int hidden = shelf.counts().hidden();
    String drafts = hidden == 0 ? "" : " · " + hidden + (hidden == 1 ? " draft" : " drafts");
    String more =
        shelf.found().scannedPercent() > 0
            ? shelf.found().scannedPercent() + " % looked at"
            : shelf.counts().unread() + " unread";
    int added = shelf.counts().added();
    String news = added == 0 ? "" : " · " + added + " new";
    return width < 50
        ? (news.isEmpty() ? essays + drafts : essays + news)
        : essays + drafts + " · " + more + news;
  }

  /** What the shelf is filtered by, in words. */
  private static String filtered(ShelfScreen shelf) {
    var parts = new ArrayList<String>();
    ShelfFilter filter = shelf.filter();
    filter.chosen().forEach(tag -> parts.add("+" + tag.name()));
    filter.excluded().forEach(tag -> parts.add("−" + tag.name()));
    if (!shelf.query().words().isEmpty()) {
      parts.add("“" + shelf.query().words() + "”");
    }
    return parts.isEmpty() ? "" : "   " + String.join(" ", parts);
  }

  private static void preview(
      Frame frame, Theme theme, Keymap keymap, ShelfScreen shelf, ShelfLayout layout) {
    int margin = layout.area().left();
    int width = layout.area().width();
    int row = layout.previewRule();
    frame.repeat(row, margin, width, "─", theme.quiet());
    Essay essay = shelf.essay();
    if (essay == null) {
      return;
    }
    int last = row + layout.previewRows();
    boolean cut =
        ShelfColumns.of(shelf, layout).cut(ListView.label(shelf, essay), essay, frame.widths());
    for (String line :
        cut
            ? WrappedText.lines(essay.head().title(), width, 2, frame.widths())
            : List.<String>of()) {
      frame.write(++row, margin, line, theme.loud());
    }
    int most = Math.max(cut ? 0 : 1, last - row - 1);
    for (String line : WrappedText.lines(essay.preview(), width, most, frame.widths())) {
      frame.write(++row, margin, line, theme.text());
    }
    if (row < last) {
      List<String> about = about(essay);
      int free = width - frame.cells(String.join(BETWEEN, about)) - 2;
      String rest = rest(keymap, shelf, free, width / 2, frame.widths());
      int room = width - (rest.isEmpty() ? 0 : frame.cells(rest) + 2);
      while (about.size() > 1 && frame.cells(String.join(BETWEEN, about)) > room) {
        about.removeLast();
      }
      String facts = Truncation.end(String.join(BETWEEN, about), room, frame.widths());
      frame.write(last, margin, facts, theme.quiet());
      frame.write(last, margin + width - frame.cells(rest), rest, theme.quiet());
    }
  }

  /**
   * What can be continued, while it is another than the newest essay; empty otherwise.
   *
   * @param free cells that nothing else needs
   * @param least cells that it may take in any case
   */
  private static String rest(Keymap keymap, ShelfScreen shelf, int free, int least, Widths widths) {
    Essay continued = shelf.counts().continued();
    String key = new KeyLegend(keymap, KeyContext.SHELF).key(Action.CONTINUE, "continues: ");
    if (continued == null || key.isEmpty() || shelf.counts().newest()) {
      return "";
    }
    String percent = ", " + shelf.progress(continued).percent() + " %";
    int room = Math.max(free, least) - widths.of(key) - widths.of(percent);
    return room < LEAST_TITLE
        ? ""
        : key + Truncation.end(continued.head().title(), room, widths) + percent;
  }

  /** Tags, sources and authors of the selected essay. */
  private static List<String> about(Essay essay) {
    var parts = new ArrayList<String>();
    if (!essay.head().tags().isEmpty()) {
      var tags = new StringJoiner(", ");
      for (Tag tag : essay.head().tags()) {
        tags.add(tag.name());
      }
      parts.add(tags.toString());
    }
    if (essay.sources() > 0) {
      parts.add(essay.sources() == 1 ? "1 source" : essay.sources() + " sources");
    }
    if (!essay.head().authors().isEmpty()) {
      parts.add(String.join(", ", essay.head().authors()));
    }
    return parts;
  }

  private static void last(
      Frame frame,
      Theme theme,
      Keymap keymap,
      ShelfScreen shelf,
      ShelfLayout layout,
      String message) {
    int row = layout.lastRow();
    if (shelf.typing()) {
      PromptLine.draw(frame, theme, row, "/", shelf.query().prompt(), "");
    } else if (!message.isEmpty()) {
      StatusLine.message(frame, theme, row, message);
    } else {
      boolean ordered =
          shelf.pane() == null && !shelf.all().isEmpty() && layout.area().width() >= WITH_ORDER;
      String order = ordered ? shelf.arrangement().words() : "";
      StatusLine.hints(frame, theme.quiet(), row, order, hints(keymap, shelf));
    }
  }

  /** The keys that help most, those that are needed least before the last. */
  private static String[] hints(Keymap keymap, ShelfScreen shelf) {
    var legend = new KeyLegend(keymap, shelf.context());
    if (shelf.complete() && shelf.all().isEmpty()) {
      return new String[] {
        legend.key(Action.RELOAD, "looks again"),
        legend.key(Action.LEAVE, "quit"),
        legend.key(Action.HELP, "help")
      };
    }
    return shelf.pane() == null
        ? new String[] {
          legend.key(Action.OPEN, "open"),
          legend.key(Action.TAGS, "tags"),
          legend.key(Action.FILTER, "filter"),
          moving(keymap),
          legend.key(Action.SORT, "sort"),
          legend.key(Action.LEAVE, "quit"),
          legend.key(Action.HELP, "help")
        }
        : new String[] {
          legend.key(Action.OPEN, "only this"),
          legend.key(Action.CLOSE, "back"),
          legend.key(Action.ADD_TAG, "add"),
          legend.key(Action.EXCLUDE_TAG, "leave out"),
          "letters narrow",
          legend.key(Action.HELP, "help")
        };
  }

  private static String moving(Keymap keymap) {
    String down = keymap.key(KeyContext.SHELF, Action.DOWN);
    String up = keymap.key(KeyContext.SHELF, Action.UP);
    return down.isEmpty() || up.isEmpty() ? "" : down + "/" + up + " move";
  }
}
