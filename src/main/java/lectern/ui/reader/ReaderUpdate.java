package lectern.ui.reader;

import java.util.List;
import lectern.document.OutlineEntry;
import lectern.layout.PageRow;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.screen.Input;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.OpenPosition;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.RootEffect.EssayPanel;
import lectern.ui.loop.Step;

/** What keys do in an essay. */
public final class ReaderUpdate {
  private ReaderUpdate() {}

  /**
   * The reader after a key.
   *
   * @param count the digits typed before it, or -1
   * @param inMargin whether notes stand in the margin where there is room
   */
  public static Step<Reader> on(
      Reader reader, Keymap keymap, Input.Key key, int count, boolean inMargin) {
    if (reader.hints() != null) {
      return LinkUpdate.hint(reader, reader.hints(), key, reader.column(inMargin));
    }
    ReaderPrompt prompt = reader.navigation().prompt();
    if (prompt != null) {
      return answer(reader, prompt, key);
    }
    Action action = keymap.action(reader.context(), key);
    if (action == null) {
      return Step.say(reader, new KeyLegend(keymap, reader.context()).noSuchKey());
    }
    if (reader.selection() != null) {
      return SelectionUpdate.on(reader, reader.selection(), action, count);
    }
    return reader.popup() == null
        ? inText(reader, keymap, action, count, reader.column(inMargin))
        : NoteUpdate.on(reader, reader.popup(), keymap, action, count);
  }

  private static Step<Reader> answer(Reader reader, ReaderPrompt prompt, Input.Key key) {
    return switch (prompt) {
      case ReaderPrompt.SearchWords words -> SearchUpdate.on(reader, words, key);
      case ReaderPrompt.BookmarkToSet _ -> BookmarkUpdate.set(reader, key);
      case ReaderPrompt.BookmarkToVisit _ -> BookmarkUpdate.go(reader, key);
    };
  }

  private static Step<Reader> inText(
      Reader reader, Keymap keymap, Action action, int count, TextColumn column) {
    int times = Math.max(1, count);
    int height = reader.height();
    return switch (action) {
      case DOWN -> scroll(reader, times);
      case UP -> scroll(reader, -times);
      case PAGE_DOWN -> move(reader, PageTurn.by(reader, times), true);
      case PAGE_UP -> move(reader, PageTurn.by(reader, -times), false);
      case HALF_DOWN -> scroll(reader, times * Math.max(1, height / 2));
      case HALF_UP -> scroll(reader, -times * Math.max(1, height / 2));
      case FIRST -> top(reader, reader.page().first());
      case LAST -> top(reader, reader.page().lastTop(height));
      case PERCENT -> count < 0 ? top(reader, reader.page().first()) : percent(reader, count);
      case NEXT_HEADING -> heading(reader, times);
      case PREVIOUS_HEADING -> heading(reader, -times);
      case NEXT_LINK -> LinkUpdate.select(reader, 1, column);
      case PREVIOUS_LINK -> LinkUpdate.select(reader, -1, column);
      case FOLLOW ->
          count >= 0
              ? LinkUpdate.note(reader, count, column)
              : LinkUpdate.selected(reader, keymap, column);
      case HINTS -> LinkUpdate.hints(reader, column);
      case FIND -> SearchUpdate.ask(reader);
      case NEXT_HIT -> SearchUpdate.next(reader, times);
      case PREVIOUS_HIT -> SearchUpdate.next(reader, -times);
      case SEARCH -> Step.to(reader, new RootEffect.OpenSearch());
      case LIBRARIES -> Step.to(reader, new RootEffect.ListLibraries());
      case RELATED -> Step.to(reader, new RootEffect.ListRelated());
      case MARK -> BookmarkUpdate.askNew(reader);
      case GO_TO_MARK -> BookmarkUpdate.askOld(reader);
      case SOURCES -> shown(reader, EssayPanel.SOURCES);
      case CONTENTS -> shown(reader, EssayPanel.CONTENTS);
      case NOTES -> shown(reader, EssayPanel.NOTES);
      case MARGIN_NOTES -> Step.to(reader, new RootEffect.ToggleMarginNotes());
      case ABOUT -> shown(reader, EssayPanel.FACTS);
      case SELECT -> SelectionUpdate.begin(reader);
      case COPY -> LinkUpdate.copy(reader, keymap);
      case COPY_ADDRESS -> LinkUpdate.copyAddress(reader, keymap);
      case QR -> LinkUpdate.qr(reader, keymap);
      case BACK -> Step.to(reader, new RootEffect.StepHistory(-1));
      case FORWARD -> Step.to(reader, new RootEffect.StepHistory(1));
      case WIDER -> measure(reader, reader.page().measure() + 2 * times);
      case NARROWER -> measure(reader, reader.page().measure() - 2 * times);
      case USUAL_WIDTH -> Step.to(reader, new RootEffect.ResetMeasure());
      case NEXT_ESSAY -> Step.to(reader, new RootEffect.OpenNeighbour(times));
      case PREVIOUS_ESSAY -> Step.to(reader, new RootEffect.OpenNeighbour(-times));
      case ITS_TAGS -> shown(reader, EssayPanel.TAGS);
      case EDIT ->
          Step.to(
              reader,
              new Cmd.EditEssay(
                  reader.essay().id(), reader.document().plainText(), reader.offset()),
              new Cmd.OpenEssay(reader.essay().id(), new OpenPosition.AtPlace(reader.anchor())));
      case RELOAD ->
          Step.to(
              reader,
              new Cmd.OpenEssay(reader.essay().id(), new OpenPosition.AtPlace(reader.anchor())),
              new RootEffect.ShowMessage("Read again from disk."));
      case CLOSE -> Step.to(close(reader, column));
      case LEAVE -> Step.to(reader, new RootEffect.CloseScreen());
      // The key map binds nothing else in an essay, or the root has done it already.
      default -> Step.to(reader);
    };
  }

  /** The reader at the mark of this index, its note open where the essay has it. */
  public static Reader atNote(Reader reader, int mark) {
    Reader clear = reader.with((Popup) null).with((Selection) null).withHints(null);
    Reader scrolled = clear.scrollIntoView(LinkUpdate.start(clear, mark));
    return LinkUpdate.follow(scrolled, mark, scrolled.column(false)).state();
  }

  /**
   * Back from a link in the margin to the mark of its note; else nothing selected and nothing
   * highlighted any longer, and what was looked for can be highlighted again.
   */
  private static Reader close(Reader reader, TextColumn column) {
    PlacedNote note =
        reader.selected() < 0 ? null : MarginLinks.around(reader, column, reader.selected());
    if (note != null && reader.screenRow(note.reference()) >= 0) {
      return reader.select(note.reference());
    }
    SearchState search = reader.navigation().search();
    Reader clear = reader.select(-1);
    return search == null ? clear : clear.with(clear.navigation().with(search.withoutHighlight()));
  }

  static Step<Reader> scroll(Reader reader, int lines) {
    return move(reader, reader.scroll(lines), lines > 0);
  }

  /** A jump, from which the way leads back. */
  private static Step<Reader> top(Reader reader, PageRow row) {
    boolean down = row.compareTo(reader.top()) >= 0;
    return row.equals(reader.top())
        ? move(reader, reader, down)
        : move(reader, reader.withHistory(reader.historyFromHere()).withTop(row), down);
  }

  /**
   * A place counts from the first movement on; a reader who wants to go down from the last line has
   * read the essay.
   */
  private static Step<Reader> move(Reader before, Reader after, boolean down) {
    if (!after.top().equals(before.top())) {
      return Step.to(after, after.savePlace());
    }
    if (!down || !after.showsEnd()) {
      return Step.to(after);
    }
    return after.awaitsRest()
        ? Step.say(after, "The rest of the essay is still being read.")
        : Step.to(after, after.savePlace(), new RootEffect.ShowEssayEnd());
  }

  private static Step<Reader> percent(Reader reader, int percent) {
    return top(
        reader, percent >= 100 ? reader.page().lastTop(reader.height()) : reader.topAt(percent));
  }

  private static Step<Reader> measure(Reader reader, int cells) {
    Reader set = reader.withMeasure(cells);
    return Step.say(set, set.measureInWords());
  }

  /**
   * The heading some steps further, seen from the first row; the row above it stays out of sight.
   */
  private static Step<Reader> heading(Reader reader, int steps) {
    List<OutlineEntry> outline = reader.document().plainText().outline();
    int left = Math.abs(steps);
    PageRow target = null;
    for (int i = 0; i < outline.size() && left > 0; i++) {
      OutlineEntry heading = outline.get(steps > 0 ? i : outline.size() - 1 - i);
      PageRow row = reader.page().rowAt(heading.offset());
      if (steps > 0 ? row.compareTo(reader.top()) > 0 : row.compareTo(reader.top()) < 0) {
        target = row;
        left--;
      }
    }
    if (target == null) {
      String words = steps > 0 ? "No heading further down." : "No heading further up.";
      return Step.say(reader, words);
    }
    return top(reader, reader.page().clampTop(target, reader.height()));
  }

  private static Step<Reader> shown(Reader reader, EssayPanel panel) {
    return Step.to(reader, new RootEffect.ShowPanel(panel));
  }
}
