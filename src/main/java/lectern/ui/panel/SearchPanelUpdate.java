package lectern.ui.panel;

import java.util.List;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Effect;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do while the library is searched: characters are words, the others choose. */
final class SearchPanelUpdate {
  private SearchPanelUpdate() {}

  static Step<@Nullable Panel> on(
      SearchPanel search,
      Keymap keymap,
      Widths widths,
      @Nullable Action action,
      Input.Key key,
      int times,
      Size size) {
    if (search.typing() && (action == null || search.prompt().takes(key))) {
      return typed(search, key);
    }
    if (action == null) {
      return step(
          search,
          new RootEffect.ShowMessage(new KeyLegend(keymap, KeyContext.RESULTS).noSuchKey()));
    }
    int selected = search.selected();
    return switch (action) {
      case DOWN -> step(search.selecting(selected + times));
      case UP -> step(search.selecting(selected - times));
      case PAGE_DOWN -> step(search.selecting(selected + times * page(search, size, widths)));
      case PAGE_UP -> step(search.selecting(selected - times * page(search, size, widths)));
      case FIRST -> step(search.selecting(0));
      case LAST -> step(search.selecting(search.count() - 1));
      case OPEN -> chosen(search);
      case RESULTS -> step(search.typing(!search.typing() || search.count() == 0));
      case CLOSE, LEAVE -> step(null);
      // The key map binds nothing else here, or the root has done it already.
      default -> step(search);
    };
  }

  /** How many choices a screen shows. */
  private static int page(SearchPanel search, Size size, Widths widths) {
    return Math.max(1, SearchPanelView.rows(search, size, widths).details().size());
  }

  /** A result is selected by the first click, and read by another. */
  static Step<@Nullable Panel> pointed(
      SearchPanel search, Input.Mouse mouse, Size size, Widths widths) {
    if (mouse.wheel() != 0) {
      return step(search.selecting(search.selected() + mouse.wheel()));
    }
    int at = mouse.click() ? SearchPanelView.rows(search, size, widths).choice(mouse.row()) : -1;
    return at < 0
        ? step(search)
        : at == search.selected() ? chosen(search) : step(search.selecting(at));
  }

  /** Words that were pasted are looked for as typed ones are. */
  static Step<@Nullable Panel> pasted(SearchPanel search, String text) {
    return search.typing() ? asked(search, search.prompt().pasting(text)) : step(search);
  }

  private static Step<@Nullable Panel> typed(SearchPanel search, Input.Key key) {
    return search.prompt().leavesOn(key)
        ? step(null)
        : asked(search, search.prompt().afterKey(key));
  }

  /** With another line, which is asked at once. */
  private static Step<@Nullable Panel> asked(SearchPanel search, Prompt prompt) {
    return prompt.text().equals(search.query())
        ? step(search.typed(prompt))
        : step(search.typed(prompt), new Cmd.SearchLibrary(prompt.text()));
  }

  /** Of a line that is not answered yet, the best result is read when it comes. */
  private static Step<@Nullable Panel> chosen(SearchPanel search) {
    if (!search.isAnswered()) {
      return step(search.waiting());
    }
    String near = search.suggestion();
    return near != null
        ? asked(search, Prompt.of(near))
        : search.result() == null ? step(search) : step(search, new RootEffect.ReadResult());
  }

  private static Step<@Nullable Panel> step(@Nullable Panel panel, Effect... effects) {
    return new Step<>(panel, List.of(effects));
  }
}
