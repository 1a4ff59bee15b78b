package lectern.ui.shelf;

import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.ReadingProgress;
import lectern.essay.SortOrder;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.text.CellWidth;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.look.MatchHighlight;
import lectern.ui.look.MonthNames;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;

/** Draws the list of essays: date, title, how far it has been read, minutes. */
final class ListView {
  private ListView() {}

  private static final int MINUTES = 8;
  private static final int STATE = 5;

  static void draw(Frame frame, Theme theme, Keymap keymap, ShelfScreen shelf, ShelfLayout plan) {
    int left = plan.sheet().left() + plan.tagColumns();
    int right = plan.sheet().right();
    if (shelf.shown().isEmpty()) {
      String none =
          shelf.complete() || !shelf.all().isEmpty()
              ? none(shelf, new KeyLegend(keymap, ShelfUpdate.where(shelf)))
              : "Reading the folder…";
      int row = plan.listRow() + Math.min(1, plan.listRows() - 1);
      frame.write(row, left + 1, Truncation.end(none, right - left - 1), theme.quiet());
      return;
    }
    for (int i = 0; i < plan.listRows() && shelf.top() + i < shelf.lines().size(); i++) {
      int row = plan.listRow() + i;
      ShelfLine line = shelf.lines().get(shelf.top() + i);
      if (line.isHead()) {
        frame.write(row, left + 1, Truncation.end(line.head(), right - left - 1), theme.loud());
      } else if (line.isEssay()) {
        essay(frame, theme, shelf, line.essay(), row, left, right);
      }
    }
  }

  private static String none(ShelfScreen shelf, KeyLegend legend) {
    if (!shelf.words().isEmpty() || shelf.filter().byTag()) {
      return KeyLegend.sentence("No essay matches", legend.key(Action.CLOSE, "clears"));
    }
    return shelf.hiddenDrafts() > 0
        ? KeyLegend.sentence("Only drafts here", legend.key(Action.DRAFTS, "shows them"))
        : "No essays here.";
  }

  private static void essay(
      Frame frame, Theme theme, ShelfScreen shelf, int index, int row, int left, int right) {
    Essay essay = shelf.shown().get(index);
    int width = right - left;
    boolean withMinutes = width >= 40;
    boolean withDate = width >= 30;
    String date = withDate ? date(shelf, essay) : "";
    int dateColumns = !withDate ? 0 : shelf.order() == SortOrder.DATE ? 6 : 11;
    int title = left + 1 + (withDate ? dateColumns + 2 : 0);
    int end = right - (withMinutes ? MINUTES : 0) - STATE;

    frame.write(row, left + 1 + dateColumns - CellWidth.of(date), title, date, theme.quiet(), null);
    title(frame, theme, shelf, essay, row, title, end - 1);
    state(frame, theme, shelf.reading(essay), row, end + STATE);
    if (withMinutes) {
      String minutes = essay.minutes() == 0 ? "" : essay.minutes() + " min";
      frame.write(row, right - CellWidth.of(minutes), minutes, theme.quiet());
    }
    if (index == shelf.selected()) {
      CellStyle lit = shelf.pane() == null ? theme.selected() : theme.loud();
      frame.paint(row, left, width, lit);
    }
  }

  private static void title(
      Frame frame, Theme theme, ShelfScreen shelf, Essay essay, int row, int column, int end) {
    int at = column;
    String mark = mark(shelf, essay);
    if (!mark.isEmpty()) {
      at = frame.write(row, at, end, mark + " ", theme.quiet(), null);
    }
    boolean read = shelf.reading(essay).state() == ReadingProgress.ReadingState.FINISHED;
    CellStyle cellStyle = read ? theme.quiet() : theme.text();
    String words = essay.head().title();
    String shown = Truncation.end(words, end - at);
    frame.write(row, at, end, shown, cellStyle, null);
    var typed = List.of(shelf.words().strip().split(" +", -1));
    MatchHighlight.light(frame, theme, typed, words, row, at, shown, cellStyle);
  }

  /** Drafts and dates in the future are marked. */
  private static String mark(ShelfScreen shelf, Essay essay) {
    EssayDate date = essay.head().date();
    if (essay.head().draft()) {
      return "draft";
    }
    return date != null && day(date).compareTo(shelf.today()) > 0 ? "future" : "";
  }

  private static EssayDate day(EssayDate date) {
    return EssayDate.of(date.year(), date.month(), date.day());
  }

  private static void state(Frame frame, Theme theme, ReadingProgress reading, int row, int end) {
    switch (reading.state()) {
      case UNREAD -> frame.write(row, end - CellWidth.of("●"), "●", theme.unread());
      case FINISHED -> frame.write(row, end - CellWidth.of("✓"), "✓", theme.finished());
      case BEGUN -> {
        String percent = reading.percent() + "%";
        frame.write(row, end - percent.length(), percent, theme.text());
      }
    }
  }

  /** The day under its year's head, the whole date in any other order. */
  private static String date(ShelfScreen shelf, Essay essay) {
    EssayDate date = essay.head().date();
    if (date == null) {
      return "";
    }
    String day = MonthNames.day(date);
    if (shelf.order() == SortOrder.DATE) {
      return day;
    }
    return day.isEmpty() ? date.yearInWords() : day + " " + date.yearInWords();
  }
}
