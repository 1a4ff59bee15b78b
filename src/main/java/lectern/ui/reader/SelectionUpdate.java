package lectern.ui.reader;

import java.util.List;
import lectern.document.Excerpt;
import lectern.document.PlainTextRange;
import lectern.document.Reference;
import lectern.document.Reference.LinkReference;
import lectern.document.TextUnit;
import lectern.document.TextUnits;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.PageRow;
import lectern.layout.Span;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Step;
import org.jspecify.annotations.Nullable;

/** What keys do while words are being selected. */
final class SelectionUpdate {
  /**
   * Begins with the link that is selected, else with the words that were found, else with the first
   * word on the screen.
   */
  static Step<Reader> begin(Reader reader) {
    PlainTextRange words = first(reader, new TextUnits(reader.document()));
    return words == null
        ? Step.say(reader, "No words to select on this screen.")
        : show(reader.select(-1), Selection.of(words));
  }

  static Step<Reader> on(Reader reader, Selection selection, Action action, int count) {
    var units = new TextUnits(reader.document());
    int times = Math.max(1, count);
    int height = reader.height();
    return switch (action) {
      case DOWN -> show(reader, byLines(reader, selection, units, times));
      case UP -> show(reader, byLines(reader, selection, units, -times));
      case PAGE_DOWN -> show(reader, byLines(reader, selection, units, times * height));
      case PAGE_UP -> show(reader, byLines(reader, selection, units, -times * height));
      case FIRST -> show(reader, extendTo(selection, units.at(TextUnit.WORD, 0)));
      case LAST -> show(reader, extendTo(selection, last(reader, units)));
      case NEXT_WORD -> show(reader, by(selection, units, TextUnit.WORD, times));
      case PREVIOUS_WORD -> show(reader, by(selection, units, TextUnit.WORD, -times));
      case NEXT_SENTENCE -> show(reader, by(selection, units, TextUnit.SENTENCE, times));
      case PREVIOUS_SENTENCE -> show(reader, by(selection, units, TextUnit.SENTENCE, -times));
      case NEXT_PARAGRAPH -> show(reader, by(selection, units, TextUnit.PARAGRAPH, times));
      case PREVIOUS_PARAGRAPH -> show(reader, by(selection, units, TextUnit.PARAGRAPH, -times));
      case SELECT -> widen(reader, selection, units);
      case OTHER_END -> show(reader, selection.swapEnds(units));
      case BEGIN_HERE -> show(reader, selection.restart(units));
      case FIND -> SearchUpdate.ask(reader);
      case NEXT_HIT -> SearchUpdate.extendTo(SearchUpdate.next(reader, times));
      case PREVIOUS_HIT -> SearchUpdate.extendTo(SearchUpdate.next(reader, -times));
      case COPY -> copy(reader, selection, units);
      case CLOSE, LEAVE -> Step.to(reader.with((Selection) null));
      // The key map binds nothing else here, or the root has done it already.
      default -> Step.to(reader);
    };
  }

  /** Everything from where the selection began to the word at a cell of the page. */
  static Step<Reader> extendTo(Reader reader, Selection selection, int row, int cell) {
    List<Line> lines = reader.lines();
    if (row < 0 || row >= lines.size()) {
      return Step.to(reader);
    }
    var units = new TextUnits(reader.document());
    int offset = LineCells.offset(lines.get(row), cell, reader.page().houseStyle().widths());
    return show(reader, extendTo(selection, units.at(TextUnit.WORD, offset)));
  }

  /** How many words are selected, in words. */
  static String describe(int words) {
    return words == 1 ? "1 word" : words + " words";
  }

  private static @Nullable PlainTextRange first(Reader reader, TextUnits units) {
    if (reader.selected() >= 0) {
      Reference reference = reader.document().plainText().references().get(reader.selected());
      // A mark is no word of the text: its sentence is what one wants to copy.
      return reference.kind() instanceof LinkReference && reference.start() < reference.end()
          ? new PlainTextRange(reference.start(), reference.end())
          : units.at(TextUnit.WORD, reference.start());
    }
    PlainTextRange hit = SearchUpdate.current(reader);
    if (hit != null && reader.shows(hit.start())) {
      return hit;
    }
    List<Line> lines = reader.lines();
    for (Line line : lines) {
      int start =
          line.start() < line.end() ? units.startAfter(TextUnit.WORD, line.start() - 1) : -1;
      if (start >= 0 && start < lines.getLast().end()) {
        return units.at(TextUnit.WORD, start);
      }
    }
    return null;
  }

  private static @Nullable PlainTextRange last(Reader reader, TextUnits units) {
    int end = units.endBefore(TextUnit.WORD, reader.document().plainText().length() + 1);
    return end < 0 ? null : units.at(TextUnit.WORD, end - 1);
  }

  private static Selection extendTo(Selection selection, @Nullable PlainTextRange words) {
    return words == null ? selection : selection.extendTo(words);
  }

  private static Selection by(Selection selection, TextUnits units, TextUnit unit, int steps) {
    Selection moved = selection;
    for (int i = 0; i < Math.abs(steps); i++) {
      Selection next = steps > 0 ? moved.forward(units, unit) : moved.back(units, unit);
      if (next.equals(moved)) {
        break;
      }
      moved = next;
    }
    return moved;
  }

  /** Down (or up, when negative) by lines of the page, in the column where the border stands. */
  private static Selection byLines(Reader reader, Selection selection, TextUnits units, int lines) {
    Page page = reader.page();
    PageRow from = row(page, selection);
    Widths widths = page.houseStyle().widths();
    int cell = LineCells.cell(page.line(from), selection.place(), widths);
    PageRow row = withWords(page, page.move(from, lines), Integer.signum(lines));
    if (lines > 0 ? row.compareTo(from) <= 0 : row.compareTo(from) >= 0) {
      return selection;
    }
    int offset = LineCells.offset(page.line(row), cell, widths);
    Selection moved = extendTo(selection, units.at(TextUnit.WORD, offset));
    boolean further = lines > 0 ? moved.head() > selection.head() : moved.head() < selection.head();
    // A line may begin in the middle of a word, or have no word at all.
    return further ? moved : by(selection, units, TextUnit.WORD, Integer.signum(lines));
  }

  /** The row of the border that moves; a page answers for offset 0 with its title. */
  private static PageRow row(Page page, Selection selection) {
    return page.rowAt(Math.max(1, selection.place()));
  }

  /** The nearest row with words, from this one on in one direction; this one when there is none. */
  private static PageRow withWords(Page page, PageRow from, int direction) {
    PageRow row = from;
    while (page.line(row).spans().stream().noneMatch(Span::isWords)) {
      PageRow next = page.move(row, direction);
      if (next.equals(row)) {
        return row;
      }
      row = next;
    }
    return row;
  }

  private static Step<Reader> widen(Reader reader, Selection selection, TextUnits units) {
    Selection wider = selection.widen(units);
    return wider.start() == selection.start() && wider.end() == selection.end()
        ? Step.say(reader, "The whole paragraph is selected.")
        : show(reader, wider);
  }

  /** The reader scrolled no further than needed to show the border that moves. */
  private static Step<Reader> show(Reader reader, Selection selection) {
    Reader shown = reader.with(selection);
    PageRow row = row(reader.page(), selection);
    if (row.compareTo(reader.top()) < 0) {
      shown = shown.withTop(row);
    } else {
      int below = reader.page().distance(reader.top(), row, Integer.MAX_VALUE);
      int rows = reader.height();
      shown =
          below < reader.shownRows()
              ? shown
              : below < rows ? shown.withShownRows(rows) : shown.scroll(below - rows + 1);
    }
    return shown.top().equals(reader.top()) ? Step.to(shown) : Step.to(shown, shown.savePlace());
  }

  private static Step<Reader> copy(Reader reader, Selection selection, TextUnits units) {
    String words = Excerpt.of(reader.document(), selection.start(), selection.end());
    int count = units.words(selection.start(), selection.end());
    return Step.to(reader.with((Selection) null), new Cmd.CopyText(words, describe(count)));
  }
}
