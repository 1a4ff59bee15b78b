package lectern.ui.panel;

import static lectern.ui.loop.Step.to;

import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.Keymap;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do while the help is shown: they scroll, narrow it, or close it. */
final class HelpUpdate {
  static Step<@Nullable Panel> on(
      Help help,
      Keymap keymap,
      Widths widths,
      Input.Key key,
      @Nullable Action action,
      int times,
      Size size) {
    if (help.typing()) {
      return to(type(help, key));
    }
    HelpRows rows = HelpRows.of(help, keymap, size, widths);
    int top = Math.min(help.top(), rows.last());
    return switch (action) {
      case DOWN -> to(at(help, rows, top + times));
      case UP -> to(at(help, rows, top - times));
      case PAGE_DOWN -> to(at(help, rows, top + times * rows.page()));
      case PAGE_UP -> to(at(help, rows, top - times * rows.page()));
      case FIRST -> to(at(help, rows, 0));
      case LAST -> to(at(help, rows, rows.last()));
      case FIND -> to(help.narrow(help.prompt(), true));
      case CLOSE -> to(help.prompt().isEmpty() ? null : help.narrow(Prompt.EMPTY, false));
      case MANUAL -> to(null, new RootEffect.OpenManual());
      case null, default -> to(null);
    };
  }

  /** Scrolled by lines. */
  static Help scroll(Help help, Keymap keymap, Widths widths, int lines, Size size) {
    HelpRows rows = HelpRows.of(help, keymap, size, widths);
    return at(help, rows, Math.min(help.top(), rows.last()) + lines);
  }

  private static Help at(Help help, HelpRows rows, int line) {
    return help.from(Math.clamp(line, 0, rows.last()));
  }

  private static Help type(Help help, Input.Key key) {
    Prompt prompt = help.prompt();
    return switch (key.written()) {
      case "Enter" -> help.narrow(prompt, false);
      case "Esc" -> help.narrow(Prompt.EMPTY, false);
      default ->
          prompt.leavesOn(key)
              ? help.narrow(prompt, false)
              : help.narrow(prompt.afterKey(key), true);
    };
  }
}
