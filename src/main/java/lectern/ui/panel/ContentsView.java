package lectern.ui.panel;

import java.util.List;
import lectern.document.OutlineEntry;
import lectern.essay.ReadingTime;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.Direction;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.MatchHighlight;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.prompt.Prompt;
import lectern.ui.prompt.PromptLine;

/** Draws the contents: beside the text where there is room, else over it. */
final class ContentsView {
  /** Fewer columns beside the text than this are too few for headings. */
  private static final int LEAST = 30;

  /** More columns than this are more than a heading needs. */
  private static final int MOST = 60;

  /** Cells at the left of the headings beside the text, and between the two. */
  private static final int MARGIN = 2;

  private static final int GAP = 4;

  /** Cells at the right that say where a section begins, where the headings leave them. */
  private static final int PERCENT = 6;

  private static final int WITH_PERCENT = 36;

  /** Cells that say how long a section is, left of those; more where hours are counted. */
  private static final int LENGTH = 8;

  private static final int LONG_LENGTH = 12;

  private static final int WITH_LENGTH = 40;

  static void draw(Frame frame, PanelContext context, Contents contents) {
    Theme theme = context.theme();
    int beside = Math.min(MOST, context.beside() - GAP);
    boolean over = beside < LEAST;
    ContentArea area =
        over ? ContentArea.of(frame.size()) : new ContentArea(MARGIN, beside - MARGIN);
    int rows = frame.size().rows();
    frame.fill(0, 0, rows, over ? frame.size().columns() : area.right() + 1, theme.text());
    title(frame, theme, contents, area);
    ContentsRows at = ContentsRows.of(contents, frame.size());
    List<OutlineEntry> shown = contents.shown();
    if (shown.isEmpty()) {
      int row = Math.min(ContentsRows.FIRST_ROW, rows - 1);
      String none = "No heading like this.";
      Truncation.write(frame, row, area.left(), area.width(), none, theme.quiet());
    }
    for (int i = 0; i < at.rows() && at.first() + i < shown.size(); i++) {
      int row = ContentsRows.FIRST_ROW + i;
      heading(frame, theme, contents, shown.get(at.first() + i), row, area);
      if (at.first() + i == contents.selected()) {
        frame.paint(row, area.left(), area.width(), theme.selected());
      }
    }
    if (rows > 1) {
      status(frame, area, context);
    }
  }

  private static void title(Frame frame, Theme theme, Contents contents, ContentArea area) {
    Prompt prompt = contents.prompt();
    int count = contents.shown().size();
    String words = "Contents" + (count > 0 && prompt.isEmpty() ? "  " + count : "");
    int end = Truncation.write(frame, 0, area.left(), area.width(), words, theme.loud());
    if (!prompt.isEmpty()) {
      PromptLine.within(frame, theme.loud(), 0, end + 2, area.right(), prompt);
    }
  }

  /**
   * A heading, indented by its level, the one the reader stands under with a sign before it; one
   * that is read from right to left begins at the right.
   */
  private static void heading(
      Frame frame, Theme theme, Contents contents, OutlineEntry entry, int row, ContentArea area) {
    boolean current =
        contents.current() >= 0 && entry.equals(contents.headings().get(contents.current()));
    int indent = Math.min(2 * contents.depth(entry), area.width() / 3);
    String words = entry.words().replace('\n', ' ');
    boolean mirrored = Direction.isRightToLeft(words, 0, words.length());
    String pointer = mirrored ? "◂" : "▸";
    frame.write(
        row, mirrored ? area.right() - 1 : area.left(), current ? pointer : " ", theme.text());
    int aside = mirrored ? 0 : aside(frame, theme, contents, entry, row, area);
    int room = Math.max(1, area.width() - 2 - indent - aside);
    CellStyle cellStyle = current || indent == 0 ? theme.loud() : theme.text();
    String shown = Truncation.end(words, room, frame.widths());
    int column =
        mirrored
            ? Math.max(area.left(), area.left() + room - frame.cells(shown))
            : area.left() + 2 + indent;
    frame.write(row, column, area.right(), shown, cellStyle, null);
    MatchHighlight.draw(frame, theme, contents.words(), words, row, column, shown, cellStyle);
  }

  /**
   * Draws at the right how long a section is and how much of the essay stands above it, as far as
   * there is room; tells how many cells that takes.
   */
  private static int aside(
      Frame frame, Theme theme, Contents contents, OutlineEntry entry, int row, ContentArea area) {
    if (area.width() < WITH_PERCENT) {
      return 0;
    }
    String begins = contents.percent(entry) + "%";
    frame.write(row, area.right() - frame.cells(begins), begins, theme.quiet());
    if (area.width() < WITH_LENGTH || contents.minutes().isEmpty()) {
      return PERCENT;
    }
    String length = ReadingTime.words(contents.minutes(entry));
    frame.write(row, area.right() - PERCENT - frame.cells(length), length, theme.quiet());
    return PERCENT + (contents.takesHours() ? LONG_LENGTH : LENGTH);
  }

  private static void status(Frame frame, ContentArea area, PanelContext context) {
    Theme theme = context.theme();
    int row = frame.size().rows() - 1;
    if (!context.message().isEmpty()) {
      StatusLine.message(frame, area, theme, row, context.message());
      return;
    }
    var legend = new KeyLegend(context.keymap(), KeyContext.CONTENTS);
    StatusLine.hints(
        frame,
        area,
        theme.quiet(),
        row,
        "",
        legend.key(Action.OPEN, "goes there"),
        "letters narrow",
        legend.key(Action.CLOSE, "closes"));
  }
}
