package lectern.ui.panel;

import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import lectern.document.PlainTextRange;
import lectern.essay.EssayDate;
import lectern.essay.SearchResult;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.SnippetLines.SnippetLine;
import lectern.ui.prompt.PromptLine;

/** Draws a search of the library: the line that is typed, the results, and what there is to say. */
final class SearchPanelView {
  private static final String SYNTAX =
      "Words, \"a phrase\", -without, title: tag: author: before: after: lang:, is:unread, is:reading,"
          + " is:finished, is:draft";

  /** Which rows belong to which results, or suggestions. */
  static ChoiceRows<SnippetLine> rows(SearchPanel search, Size size, Widths widths) {
    int width = ContentArea.of(size).width();
    return ChoiceRows.of(
        search.count(), search.selected(), index -> lines(search, index, width, widths), size, 0);
  }

  private static List<SnippetLine> lines(SearchPanel search, int index, int width, Widths widths) {
    return search.results().isEmpty()
        ? List.of()
        : SnippetLines.of(
            search.results().get(index).passage(), width - 2, ChoiceRows.lines(width), widths);
  }

  static void draw(Frame frame, PanelContext context, SearchPanel search) {
    Theme theme = context.theme();
    int rows = frame.size().rows();
    ContentArea area = ContentArea.of(frame.size());
    frame.fill(0, 0, rows, frame.size().columns(), theme.text());
    prompt(frame, theme, search, area);
    ChoiceRows<SnippetLine> at = rows(search, frame.size(), frame.widths());
    int row = ChoiceRows.FIRST_ROW;
    for (int i = 0; i < at.details().size(); i++) {
      int index = at.first() + i;
      if (search.results().isEmpty()) {
        String words = "Perhaps: " + search.suggestions().get(index);
        Truncation.write(frame, row, area.left(), area.width(), words, theme.text());
      } else {
        result(frame, theme, search, index, row, area, at.details().get(i));
      }
      if (index == search.selected()) {
        frame.paint(row, area.left(), area.width(), theme.selected());
      }
      title(frame, theme, search, index, row, area);
      row += at.height(i);
    }
    if (search.results().isEmpty() && search.count() > 0) {
      String words = Truncation.end(none(context, search), area.width(), frame.widths());
      frame.write(1, area.left(), words, theme.quiet());
    }
    if (search.count() == 0) {
      int line = Math.min(ChoiceRows.FIRST_ROW, Math.max(0, rows - 2));
      int most = Math.max(0, rows - 1 - line);
      for (String words :
          WrappedText.lines(none(context, search), area.width(), most, frame.widths())) {
        frame.write(line++, area.left(), words, theme.quiet());
      }
    }
    if (rows > 1) {
      last(frame, context, search, rows - 1);
    }
  }

  private static void prompt(Frame frame, Theme theme, SearchPanel search, ContentArea area) {
    String count = count(search);
    if (search.typing()) {
      PromptLine.draw(frame, theme, 0, "/", search.prompt(), count);
      return;
    }
    int right = area.right() - frame.cells(count);
    int end = frame.write(0, area.left(), "/", theme.quiet());
    Truncation.write(frame, 0, end, right - end - 2, search.query(), theme.loud());
    frame.write(0, right, count, theme.quiet());
  }

  private static String count(SearchPanel search) {
    int shown = search.results().size();
    if (shown == 0 || search.query().isBlank()) {
      return "";
    }
    int total = Math.max(shown, search.total());
    return total == 1 ? "1 essay" : total + " essays";
  }

  private static String none(PanelContext context, SearchPanel search) {
    boolean more = search.progress().isUnderWay() || !context.complete();
    return search.query().isBlank()
        ? SYNTAX
        : !search.isAnswered()
            ? ""
            : (more ? "No essay contains that so far." : "No essay contains that.")
                + (search.count() == 0 && mayBeMistaken(search.query()) ? " " + SYNTAX : "");
  }

  /** Whether more than words was asked for, or was meant to be. */
  private static boolean mayBeMistaken(String query) {
    return query.indexOf(':') >= 0 || query.indexOf('"') >= 0 || query.startsWith("-");
  }

  private static void result(
      Frame frame,
      Theme theme,
      SearchPanel search,
      int index,
      int row,
      ContentArea area,
      List<SnippetLine> lines) {
    SearchResult result = search.results().get(index);
    String aside = Truncation.end(aside(result), area.width() / 2, frame.widths());
    frame.write(row, area.left(), shownTitle(search, index, area, frame.widths()), theme.loud());
    frame.write(row, area.right() - frame.cells(aside), aside, theme.quiet());
    int line = row + 1;
    for (SnippetLine words : lines) {
      frame.write(line, area.left() + 2, words.words(), theme.text());
      frame.paint(line, area.left() + 2, words.words(), words.hits(), theme.found(theme.text()));
      line++;
    }
  }

  private static String shownTitle(SearchPanel search, int index, ContentArea area, Widths widths) {
    SearchResult result = search.results().get(index);
    int aside = widths.of(Truncation.end(aside(result), area.width() / 2, widths));
    return Truncation.end(
        result.essay().head().title(), area.width() - aside - (aside == 0 ? 0 : 2), widths);
  }

  /** Highlights the hits in a title that is drawn. */
  private static void title(
      Frame frame, Theme theme, SearchPanel search, int index, int row, ContentArea area) {
    if (search.results().isEmpty()) {
      return;
    }
    SearchResult result = search.results().get(index);
    String shown = shownTitle(search, index, area, frame.widths());
    boolean whole = shown.equals(result.essay().head().title());
    var hits = new HashSet<Integer>();
    for (PlainTextRange hit : result.titleHits()) {
      int end = Math.min(hit.end(), shown.length() - (whole ? 0 : 1));
      IntStream.range(hit.start(), Math.max(hit.start(), end)).forEach(hits::add);
    }
    boolean selected = index == search.selected();
    frame.paint(
        row,
        area.left(),
        shown,
        hits,
        selected ? theme.filterMatch(theme.selected()) : theme.found(theme.loud()));
  }

  /** How many more hits there are, whether it is a draft, and the date. */
  private static String aside(SearchResult result) {
    EssayDate date = result.essay().head().date();
    var parts = new StringJoiner("  ");
    if (result.more() > 0) {
      parts.add("+" + result.more());
    }
    if (result.essay().head().draft()) {
      parts.add("draft");
    }
    if (date != null) {
      parts.add(date.iso());
    }
    return parts.toString();
  }

  private static void last(Frame frame, PanelContext context, SearchPanel search, int row) {
    Theme theme = context.theme();
    var legend = new KeyLegend(context.keymap(), search.context());
    String progress = search.progress().words();
    if (!context.message().isEmpty()) {
      StatusLine.message(frame, theme, row, context.message());
      return;
    }
    StatusLine.hints(
        frame,
        theme.quiet(),
        row,
        progress,
        legend.key(Action.OPEN, search.results().isEmpty() ? "searches" : "reads"),
        legend.key(Action.RESULTS, search.typing() ? "to the results" : "to the words"),
        legend.key(Action.HELP, "help"),
        legend.key(Action.CLOSE, "closes"));
  }
}
