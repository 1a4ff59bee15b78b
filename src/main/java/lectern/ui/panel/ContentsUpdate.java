package lectern.ui.panel;

import static lectern.ui.loop.Step.to;

import lectern.document.OutlineEntry;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.key.Action;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do in the contents: characters narrow them, the others choose. */
final class ContentsUpdate {
  static Step<@Nullable Panel> on(
      Contents contents, @Nullable Action action, Input.Key key, Size size) {
    if (action == null || contents.prompt().takes(key)) {
      return to(type(contents, key));
    }
    int selected = contents.selected();
    int page = ContentsRows.of(contents, size).rows();
    return switch (action) {
      case DOWN -> to(contents.select(selected + 1));
      case UP -> to(contents.select(selected - 1));
      case PAGE_DOWN -> to(contents.select(selected + page));
      case PAGE_UP -> to(contents.select(selected - page));
      case FIRST -> to(contents.select(0));
      case LAST -> to(contents.select(Integer.MAX_VALUE));
      case OPEN -> chosen(contents);
      case CLOSE -> to(contents.prompt().isEmpty() ? null : contents.narrow(Prompt.EMPTY));
      // The key map binds nothing else in the contents, or the root has done it already.
      default -> to(contents);
    };
  }

  /** A heading is selected by the first click, and gone to by another. */
  static Step<@Nullable Panel> click(Contents contents, Input.Mouse mouse, Size size) {
    if (mouse.wheel() != 0) {
      return to(contents.select(contents.selected() + mouse.wheel()));
    }
    int at = mouse.click() ? ContentsRows.of(contents, size).heading(mouse.row()) : -1;
    return at < 0
        ? to(contents)
        : at == contents.selected() ? chosen(contents) : to(contents.select(at));
  }

  private static @Nullable Contents type(Contents contents, Input.Key key) {
    Prompt prompt = contents.prompt();
    if (prompt.leavesOn(key)) {
      return null;
    }
    Prompt edited = prompt.afterKey(key);
    return edited.equals(prompt) ? contents : contents.narrow(edited);
  }

  private static Step<@Nullable Panel> chosen(Contents contents) {
    OutlineEntry heading = contents.chosen();
    return heading == null ? to(contents) : to(null, new RootEffect.MoveTo(heading.offset()));
  }
}
