package lectern.ui.panel;

import java.util.List;
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
import lectern.ui.loop.Effect;
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
      case ChoicesPanel choices when choices.typing() -> step(type(choices, key));
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
      case Help help -> step(HelpUpdate.scroll(help, keymap, widths, NOTCH * mouse.wheel(), size));
      case ChoicesPanel list -> click(list, mouse, size, widths);
      case Contents contents -> ContentsUpdate.click(contents, mouse, size);
      case Facts facts -> step(FactsUpdate.scroll(facts, NOTCH * mouse.wheel(), size, widths));
      case SearchPanel search -> SearchPanelUpdate.click(search, mouse, size, widths);
      case FullTable table -> step(TableUpdate.scroll(table, NOTCH * mouse.wheel(), size));
      case Panel.AddressPanel address -> step(address);
      case Panel.QrPanel qr -> step(qr);
      case Panel.QuestionPanel question -> step(question);
    };
  }

  /** Where a line is typed, it takes a text that was pasted. */
  public static Step<@Nullable Panel> paste(Panel panel, String text) {
    return switch (panel) {
      case Help help when help.typing() -> step(help.narrow(help.prompt().paste(text), true));
      case ChoicesPanel list when list.typing() ->
          step(list.narrow(list.prompt().paste(text), true));
      case Contents contents -> step(contents.narrow(contents.prompt().paste(text)));
      case SearchPanel search -> SearchPanelUpdate.paste(search, text);
      case Help _, ChoicesPanel _, Facts _, FullTable _ -> step(panel);
      case Panel.AddressPanel _, Panel.QrPanel _, Panel.QuestionPanel _ -> step(panel);
    };
  }

  private static Step<@Nullable Panel> click(
      ChoicesPanel list, Input.Mouse mouse, Size size, Widths widths) {
    if (mouse.wheel() != 0) {
      return select(list, list.selected() + mouse.wheel());
    }
    int at = mouse.click() ? ChoiceRows.of(list, size, widths).choice(mouse.row()) : -1;
    return at < 0 ? step(list) : at == list.selected() ? choose(list) : select(list, at);
  }

  private static Step<@Nullable Panel> step(@Nullable Panel panel, Effect... effects) {
    return new Step<>(panel, List.of(effects));
  }

  private static Step<@Nullable Panel> address(
      Panel panel, String address, @Nullable Action action) {
    return action == Action.COPY_ADDRESS
        ? step(panel, new Cmd.CopyText(Sanitiser.oneLine(address), "the address"))
        : action == Action.QR ? step(panel, new RootEffect.ShowQr(address)) : step(null);
  }

  private static Step<@Nullable Panel> question(
      Panel.QuestionPanel question, Keymap keymap, @Nullable Action action) {
    if (action == Action.OPEN) {
      return step(null, new Cmd.OpenBrowser(question.address()));
    }
    if (action == Action.QR) {
      return step(question, new RootEffect.ShowQr(question.address()));
    }
    return action == Action.CLOSE || action == Action.LEAVE
        ? step(null)
        : step(question, new RootEffect.ShowMessage(PanelView.answers(keymap)));
  }

  private static Step<@Nullable Panel> choices(
      ChoicesPanel list, Keymap keymap, @Nullable Action action, int times, Size size) {
    if (action == null) {
      return step(
          list, new RootEffect.ShowMessage(new KeyLegend(keymap, KeyContext.LIST).noSuchKey()));
    }
    int page = Math.max(1, (size.rows() - 3) / 3);
    return switch (action) {
      case DOWN -> select(list, list.selected() + times);
      case UP -> select(list, list.selected() - times);
      case PAGE_DOWN -> select(list, list.selected() + times * page);
      case PAGE_UP -> select(list, list.selected() - times * page);
      case FIRST -> select(list, 0);
      case LAST -> select(list, list.shown().size() - 1);
      case FIND -> step(list.narrow(list.prompt(), true));
      case OPEN -> choose(list);
      case COPY -> copy(list);
      case COPY_ADDRESS -> copyAddress(list);
      case QR ->
          list.goal() instanceof Goal.LinkGoal link
              ? step(list, RootEffect.qr(link.target()))
              : step(list, new RootEffect.ShowMessage("There is no address here."));
      case COPY_ALL ->
          list.markdown().isEmpty()
              ? step(list, new RootEffect.ShowMessage("Nothing to copy."))
              : step(list, new Cmd.CopyText(list.markdown(), "the list"));
      case CLOSE -> step(list.prompt().isEmpty() ? null : list.narrow(Prompt.EMPTY, false));
      case LEAVE -> step(null);
      // The key map binds nothing else in a list, or the root has done it already.
      default -> step(list);
    };
  }

  private static Step<@Nullable Panel> select(ChoicesPanel list, int index) {
    return step(list.select(index));
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
      case null -> step(null);
      case Goal.LinkGoal link -> step(list, new RootEffect.FollowLink(link.target()));
      case Goal.PlaceGoal place -> step(null, new RootEffect.MoveTo(place.offset()));
      case Goal.NoteGoal cited -> step(null, new RootEffect.OpenNoteAt(cited.mark()));
      case Goal.EssayGoal essay -> step(null, new RootEffect.JumpTo(essay.id(), essay.anchor()));
      case Goal.TagGoal of -> step(null, new RootEffect.ShowTag(of.tag()));
      case Goal.LibraryGoal other -> step(null, new RootEffect.OpenLibrary(other.library()));
      case Goal.NoGoal nothing -> step(list);
    };
  }

  private static Step<@Nullable Panel> copy(ChoicesPanel list) {
    Choice chosen = list.chosen();
    return chosen != null && chosen.goal() instanceof Goal.LinkGoal link
        ? step(list, new Cmd.CopyText(MarkdownLink.of(chosen.words(), link.target()), "the link"))
        : step(list, new RootEffect.ShowMessage("There is nothing to copy here."));
  }

  private static Step<@Nullable Panel> copyAddress(ChoicesPanel list) {
    return list.goal() instanceof Goal.LinkGoal link
        ? step(list, new Cmd.CopyText(MarkdownLink.address(link.target()), "the address"))
        : step(list, new RootEffect.ShowMessage("There is no address to copy here."));
  }
}
