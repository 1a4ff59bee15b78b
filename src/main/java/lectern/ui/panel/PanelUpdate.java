package lectern.ui.panel;

import static lectern.ui.loop.Step.say;
import static lectern.ui.loop.Step.to;

import lectern.document.MarkdownLink;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.text.Sanitiser;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What keys do while a panel stands over the screen; a panel that becomes null is closed. */
public final class PanelUpdate {
  /** Lines of text that a notch of the wheel moves. */
  private static final int NOTCH = 3;

  private PanelUpdate() {}

  /** Whether all characters are text now, so that none of them is a command. */
  public static boolean typing(Panel panel) {
    return switch (panel) {
      case Help help -> help.typing();
      case ChoicesPanel list -> list.typing();
      // a line is typed in these, too, but keys come first
      case Contents _, SearchPanel _ -> false;
      case Facts _, FullTable _ -> false;
      case Panel.AddressPanel _, Panel.QrPanel _, Panel.QuestionPanel _ -> false;
    };
  }

  public static Step<@Nullable Panel> on(
      Panel panel, Keymap keymap, Widths widths, Input.Key key, int times, Size size) {
    Action action = keymap.action(panel.context(), key);
    return switch (panel) {
      case Help help -> HelpUpdate.on(help, keymap, widths, key, action, times, size);
      case ChoicesPanel choices when choices.typing() -> to(type(choices, key));
      case ChoicesPanel choices -> choices(choices, keymap, action, times, size);
      case Contents contents -> ContentsUpdate.on(contents, action, key, size);
      case Facts facts -> FactsUpdate.on(facts, action, times, size, widths);
      case FullTable table -> TableUpdate.on(table, keymap, action, times, size);
      case SearchPanel search ->
          SearchPanelUpdate.on(search, keymap, widths, action, key, times, size);
      case Panel.AddressPanel shown -> address(shown, shown.address(), action);
      case Panel.QrPanel shown ->
          address(shown, shown.address(), action == Action.QR ? Action.CLOSE : action);
      case Panel.QuestionPanel question -> question(question, keymap, action);
    };
  }

  /**
   * What a click and the wheel do: a choice is selected by the first click, and taken by another.
   */
  public static Step<@Nullable Panel> click(
      Panel panel, Keymap keymap, Widths widths, Input.Mouse mouse, Size size) {
    return switch (panel) {
      case Help help -> to(HelpUpdate.scroll(help, keymap, widths, NOTCH * mouse.wheel(), size));
      case ChoicesPanel list -> click(list, mouse, size, widths);
      case Contents contents -> ContentsUpdate.click(contents, mouse, size);
      case Facts facts -> to(FactsUpdate.scroll(facts, NOTCH * mouse.wheel(), size, widths));
      case SearchPanel search -> SearchPanelUpdate.click(search, mouse, size, widths);
      case FullTable table -> to(TableUpdate.scroll(table, NOTCH * mouse.wheel(), size));
      case Panel.AddressPanel address -> to(address);
      case Panel.QrPanel qr -> to(qr);
      case Panel.QuestionPanel question -> to(question);
    };
  }

  /** Where a line is typed, it takes a text that was pasted. */
  public static Step<@Nullable Panel> paste(Panel panel, String text) {
    return switch (panel) {
      case Help help when help.typing() -> to(help.narrow(help.prompt().paste(text), true));
      case ChoicesPanel list when list.typing() -> to(list.narrow(list.prompt().paste(text), true));
      case Contents contents -> to(contents.narrow(contents.prompt().paste(text)));
      case SearchPanel search -> SearchPanelUpdate.paste(search, text);
      case Help _, ChoicesPanel _, Facts _, FullTable _ -> to(panel);
      case Panel.AddressPanel _, Panel.QrPanel _, Panel.QuestionPanel _ -> to(panel);
    };
  }

  private static Step<@Nullable Panel> click(
      ChoicesPanel list, Input.Mouse mouse, Size size, Widths widths) {
    if (mouse.wheel() != 0) {
      return select(list, list.selected() + mouse.wheel());
    }
    int at = mouse.click() ? ChoiceRows.of(list, size, widths).choice(mouse.row()) : -1;
    return at < 0 ? to(list) : at == list.selected() ? choose(list) : select(list, at);
  }

  private static Step<@Nullable Panel> address(
      Panel panel, String address, @Nullable Action action) {
    return action == Action.COPY_ADDRESS
        ? to(panel, new Cmd.CopyText(Sanitiser.oneLine(address), "the address"))
        : action == Action.QR ? to(panel, new RootEffect.ShowQr(address)) : to(null);
  }

  private static Step<@Nullable Panel> question(
      Panel.QuestionPanel question, Keymap keymap, @Nullable Action action) {
    if (action == Action.OPEN) {
      return to(null, new Cmd.OpenBrowser(question.address()));
    }
    if (action == Action.QR) {
      return to(question, new RootEffect.ShowQr(question.address()));
    }
    return action == Action.CLOSE || action == Action.LEAVE
        ? to(null)
        : say(question, PanelView.answers(keymap));
  }

  private static Step<@Nullable Panel> choices(
      ChoicesPanel list, Keymap keymap, @Nullable Action action, int times, Size size) {
    if (action == null) {
      return say(list, new KeyLegend(keymap, KeyContext.LIST).noSuchKey());
    }
    int page = Math.max(1, (size.rows() - 3) / 3);
    return switch (action) {
      case DOWN -> select(list, list.selected() + times);
      case UP -> select(list, list.selected() - times);
      case PAGE_DOWN -> select(list, list.selected() + times * page);
      case PAGE_UP -> select(list, list.selected() - times * page);
      case FIRST -> select(list, 0);
      case LAST -> select(list, list.shown().size() - 1);
      case FIND -> to(list.narrow(list.prompt(), true));
      case OPEN -> choose(list);
      case COPY -> copy(list);
      case COPY_ADDRESS -> copyAddress(list);
      case QR ->
          list.goal() instanceof Goal.LinkGoal link
              ? to(list, RootEffect.qr(link.target()))
              : say(list, "There is no address here.");
      case COPY_ALL ->
          list.markdown().isEmpty()
              ? say(list, "Nothing to copy.")
              : to(list, new Cmd.CopyText(list.markdown(), "the list"));
      case CLOSE -> to(list.prompt().isEmpty() ? null : list.narrow(Prompt.EMPTY, false));
      case LEAVE -> to(null);
      // The key map binds nothing else in a list, or the root has done it already.
      default -> to(list);
    };
  }

  private static Step<@Nullable Panel> select(ChoicesPanel list, int index) {
    return to(list.select(index));
  }

  private static ChoicesPanel type(ChoicesPanel list, Input.Key key) {
    Prompt prompt = list.prompt();
    return switch (key.written()) {
      case "Enter" -> list.narrow(prompt, false);
      case "Esc" -> list.narrow(Prompt.EMPTY, false);
      case "Down" -> list.select(list.selected() + 1);
      case "Up" -> list.select(list.selected() - 1);
      default ->
          prompt.leavesOn(key)
              ? list.narrow(prompt, false)
              : list.narrow(prompt.afterKey(key), true);
    };
  }

  private static Step<@Nullable Panel> choose(ChoicesPanel list) {
    return switch (list.goal()) {
      case null -> to(null);
      case Goal.LinkGoal link -> to(list, new RootEffect.FollowLink(link.target()));
      case Goal.PlaceGoal place -> to(null, new RootEffect.MoveTo(place.offset()));
      case Goal.NoteGoal cited -> to(null, new RootEffect.OpenNoteAt(cited.mark()));
      case Goal.EssayGoal essay -> to(null, new RootEffect.JumpTo(essay.id(), essay.anchor()));
      case Goal.TagGoal of -> to(null, new RootEffect.ShowTag(of.tag()));
      case Goal.LibraryGoal other -> to(null, new RootEffect.OpenLibrary(other.library()));
      case Goal.NoGoal nothing -> to(list);
    };
  }

  private static Step<@Nullable Panel> copy(ChoicesPanel list) {
    Choice chosen = list.chosen();
    return chosen != null && chosen.goal() instanceof Goal.LinkGoal link
        ? to(list, new Cmd.CopyText(MarkdownLink.of(chosen.words(), link.target()), "the link"))
        : say(list, "There is nothing to copy here.");
  }

  private static Step<@Nullable Panel> copyAddress(ChoicesPanel list) {
    return list.goal() instanceof Goal.LinkGoal link
        ? to(list, new Cmd.CopyText(MarkdownLink.address(link.target()), "the address"))
        : say(list, "There is no address to copy here.");
  }
}
