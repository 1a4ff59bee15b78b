package lectern.ui.panel;

import static lectern.ui.loop.Step.say;
import static lectern.ui.loop.Step.to;

import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do while the library is searched: characters are words, the others choose. */
final class SearchPanelUpdate {
  static Step<@Nullable Panel> on(
      SearchPanel search,
      Keymap keymap,
      Widths widths,
      @Nullable Action action,
      Input.Key key,
      int times,
      Size size) {
    if (search.typing() && (action == null || search.prompt().takes(key))) {
      return type(search, key);
    }
    if (action == null) {
      return say(search, new KeyLegend(keymap, KeyContext.RESULTS).noSuchKey());
    }
    int selected = search.selected();
    return switch (action) {
      case DOWN -> moved(search.select(selected + times));
      case UP -> moved(search.select(selected - times));
      case PAGE_DOWN -> moved(search.select(selected + times * page(search, size, widths)));
      case PAGE_UP -> moved(search.select(selected - times * page(search, size, widths)));
      case FIRST -> moved(search.select(0));
      case LAST -> moved(search.select(search.count() - 1));
      case OPEN -> chosen(search);
      case RESULTS -> to(search.typing(!search.typing() || search.count() == 0));
      case CLOSE, LEAVE -> to(null);
      // The key map binds nothing else here, or the root has done it already.
      default -> to(search);
    };
  }

  /** How many choices a screen shows. */
  private static int page(SearchPanel search, Size size, Widths widths) {
    return Math.max(1, SearchPanelView.rows(search, size, widths).details().size());
  }

  /** A result is selected by the first click, and read by another. */
  static Step<@Nullable Panel> click(
      SearchPanel search, Input.Mouse mouse, Size size, Widths widths) {
    if (mouse.wheel() != 0) {
      return moved(search.select(search.selected() + mouse.wheel()));
    }
    int at = mouse.click() ? SearchPanelView.rows(search, size, widths).choice(mouse.row()) : -1;
    return at < 0 ? to(search) : at == search.selected() ? chosen(search) : to(search.select(at));
  }

  /** With more results asked for where the last ones are near. */
  private static Step<@Nullable Panel> moved(SearchPanel search) {
    SearchPanel asking = search.withMoreWanted();
    return asking.wanted() == search.wanted()
        ? to(search)
        : to(asking, new Cmd.SearchLibrary(asking.query(), asking.wanted()));
  }

  /** Words that were pasted are looked for as typed ones are. */
  static Step<@Nullable Panel> paste(SearchPanel search, String text) {
    return search.typing() ? ask(search, search.prompt().paste(text)) : to(search);
  }

  private static Step<@Nullable Panel> type(SearchPanel search, Input.Key key) {
    return search.prompt().leavesOn(key) ? to(null) : ask(search, search.prompt().afterKey(key));
  }

  /** With another line, which is asked at once. */
  private static Step<@Nullable Panel> ask(SearchPanel search, Prompt prompt) {
    return prompt.text().equals(search.query())
        ? to(search.withPrompt(prompt))
        : to(search.withPrompt(prompt), new Cmd.SearchLibrary(prompt.text(), SearchPanel.FIRST));
  }

  /** Of a line that is not answered yet, the best result is read when it comes. */
  private static Step<@Nullable Panel> chosen(SearchPanel search) {
    if (!search.isAnswered()) {
      return to(search.withReadFirst());
    }
    String near = search.suggestion();
    return near != null
        ? ask(search, Prompt.of(near))
        : search.result() == null ? to(search) : to(search, new RootEffect.ReadResult());
  }
}
