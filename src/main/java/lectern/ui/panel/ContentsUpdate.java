package lectern.ui.panel;

import java.util.List;
import lectern.document.OutlineEntry;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.ui.key.Action;
import lectern.ui.loop.Effect;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do in the contents: characters narrow them, the others choose. */
final class ContentsUpdate {
  private ContentsUpdate() {}

  static Step<@Nullable Panel> on(
      Contents contents, @Nullable Action action, Input.Key key, Size size) {
    if (action == null || contents.prompt().takes(key)) {
      return step(typed(contents, key));
    }
    int selected = contents.selected();
    int page = ContentsRows.of(contents, size).rows();
    return switch (action) {
      case DOWN -> step(contents.selecting(selected + 1));
      case UP -> step(contents.selecting(selected - 1));
      case PAGE_DOWN -> step(contents.selecting(selected + page));
      case PAGE_UP -> step(contents.selecting(selected - page));
      case FIRST -> step(contents.selecting(0));
      case LAST -> step(contents.selecting(Integer.MAX_VALUE));
      case OPEN -> chosen(contents);
      case CLOSE -> step(contents.prompt().isEmpty() ? null : contents.narrowed(Prompt.EMPTY));
      // The key map binds nothing else in the contents, or the root has done it already.
      default -> step(contents);
    };
  }

  /** A heading is selected by the first click, and gone to by another. */
  static Step<@Nullable Panel> pointed(Contents contents, Input.Mouse mouse, Size size) {
    if (mouse.wheel() != 0) {
      return step(contents.selecting(contents.selected() + mouse.wheel()));
    }
    int at = mouse.click() ? ContentsRows.of(contents, size).heading(mouse.row()) : -1;
    return at < 0
        ? step(contents)
        : at == contents.selected() ? chosen(contents) : step(contents.selecting(at));
  }

  private static @Nullable Contents typed(Contents contents, Input.Key key) {
    Prompt prompt = contents.prompt();
    if (prompt.leavesOn(key)) {
      return null;
    }
    Prompt edited = prompt.afterKey(key);
    return edited.equals(prompt) ? contents : contents.narrowed(edited);
  }

  private static Step<@Nullable Panel> chosen(Contents contents) {
    OutlineEntry heading = contents.chosen();
    return heading == null ? step(contents) : step(null, new RootEffect.MoveTo(heading.offset()));
  }

  private static Step<@Nullable Panel> step(@Nullable Panel panel, Effect... effects) {
    return new Step<>(panel, List.of(effects));
  }
}
