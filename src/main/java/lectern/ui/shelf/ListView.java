package lectern.ui.shelf;

import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.ReadingProgress;
import lectern.essay.ReadingTime;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.look.MatchHighlight;
import lectern.ui.look.MonthNames;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.shelf.ListRows.ListRow;

/** Draws the list of essays: date, title, how far it has been read, minutes. */
final class ListView {
  /** In the place of the sign of an unread essay. */
  private static final String NEW = "new";

  static void draw(Frame frame, Theme theme, Keymap keymap, ShelfScreen shelf, ShelfLayout layout) {
    int left = layout.listLeft();
    int right = layout.listRight();
    if (shelf.shown().isEmpty()) {
      String none =
          shelf.complete() || !shelf.all().isEmpty()
              ? none(shelf, new KeyLegend(keymap, shelf.context()))
              : "Reading the folder…";
      int row = layout.listRow() + Math.min(1, layout.listRows() - 1);
      int most = layout.listRow() + layout.listRows() - row;
      for (String line : WrappedText.lines(none, right - left - 1, most, frame.widths())) {
        frame.write(row++, left + 1, line, theme.quiet());
      }
      return;
    }
    ShelfColumns columns = ShelfColumns.of(shelf, layout);
    int row = layout.listRow();
    for (ListRow shown : ListRows.of(shelf, layout).rows()) {
      ShelfLine line = shown.line();
      if (line.isHeading()) {
        Truncation.write(frame, row, left + 1, right - left - 1, line.heading(), theme.loud());
      } else if (shown.preview()) {
        String words = shelf.shown().get(line.essay()).preview();
        String cut = Truncation.end(words, columns.end() - columns.title(), frame.widths());
        frame.write(row, columns.title(), cut, theme.quiet());
      } else if (line.isEssay()) {
        essay(frame, theme, shelf, line.essay(), row, columns);
      }
      row++;
    }
  }

  private static String none(ShelfScreen shelf, KeyLegend legend) {
    if (!shelf.query().words().isEmpty() || shelf.filter().filtersByTag()) {
      return KeyLegend.sentence("No essay matches", legend.key(Action.CLOSE, "clears"));
    }
    return shelf.counts().hidden() > 0
        ? KeyLegend.sentence("Only drafts here", legend.key(Action.DRAFTS, "shows them"))
        : "No essays in "
            + shelf.name()
            + ": no file of it ends in .md, .markdown, .mdx or the like.";
  }

  private static void essay(
      Frame frame, Theme theme, ShelfScreen shelf, int index, int row, ShelfColumns at) {
    Essay essay = shelf.shown().get(index);
    String date = at.date() > 0 ? date(shelf, essay) : "";
    int day = at.left() + 1 + at.date() - frame.cells(date);
    frame.write(row, day, at.title(), date, theme.quiet(), null);
    title(frame, theme, shelf, essay, row, at.title(), at.end());
    if (shelf.found().isNew(essay)) {
      frame.write(row, at.state() - frame.cells(NEW), NEW, theme.unread());
    } else {
      state(frame, theme, shelf.progress(essay), row, at.state());
    }
    if (at.minutes()) {
      String minutes = ReadingTime.words(essay.minutes());
      frame.write(row, at.right() - frame.cells(minutes), minutes, theme.quiet());
    }
    if (index == shelf.selected()) {
      CellStyle selectedStyle = shelf.pane() == null ? theme.selected() : theme.loud();
      frame.paint(row, at.left(), at.right() - at.left(), selectedStyle);
    }
  }

  private static void title(
      Frame frame, Theme theme, ShelfScreen shelf, Essay essay, int row, int column, int end) {
    int at = column;
    String label = label(shelf, essay);
    if (!label.isEmpty()) {
      at = frame.write(row, at, end, label + " ", theme.quiet(), null);
    }
    boolean read = shelf.progress(essay).state() == ReadingProgress.ReadingState.FINISHED;
    CellStyle cellStyle = read ? theme.quiet() : theme.text();
    String words = essay.head().title();
    String shown = Truncation.end(words, end - at, frame.widths());
    frame.write(row, at, end, shown, cellStyle, null);
    var typed = List.of(shelf.query().words().strip().split(" +", -1));
    MatchHighlight.draw(frame, theme, typed, words, row, at, shown, cellStyle);
  }

  /** Drafts and dates in the future are marked. */
  static String label(ShelfScreen shelf, Essay essay) {
    EssayDate date = essay.head().date();
    if (essay.head().draft()) {
      return "draft";
    }
    return date != null && day(date).compareTo(shelf.today()) > 0 ? "future" : "";
  }

  private static EssayDate day(EssayDate date) {
    return EssayDate.of(date.year(), date.month(), date.day());
  }

  private static void state(Frame frame, Theme theme, ReadingProgress progress, int row, int end) {
    switch (progress.state()) {
      case UNREAD -> frame.write(row, end - frame.cells("●"), "●", theme.unread());
      case FINISHED -> frame.write(row, end - frame.cells("✓"), "✓", theme.finished());
      case BEGUN -> {
        String percent = progress.percent() + "%";
        frame.write(row, end - percent.length(), percent, theme.text());
      }
    }
  }

  /** The day under its year's heading, the whole date in any other order. */
  private static String date(ShelfScreen shelf, Essay essay) {
    EssayDate date = essay.head().date();
    if (date == null) {
      return "";
    }
    String day = MonthNames.day(date);
    if (shelf.arrangement().isByTime()) {
      return day;
    }
    return day.isEmpty() ? date.yearInWords() : day + " " + date.yearInWords();
  }
}
