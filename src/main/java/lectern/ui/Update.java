package lectern.ui;

import static lectern.ui.UpdateResult.to;

import java.util.List;
import lectern.essay.Essay;
import lectern.essay.ShelfSummary;
import lectern.screen.Colour;
import lectern.screen.Input;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.look.ColourSpec;
import lectern.ui.look.Theme;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.Step;
import lectern.ui.panel.Help;
import lectern.ui.panel.Panel;
import lectern.ui.panel.PanelUpdate;
import lectern.ui.reader.PartialEssay;
import lectern.ui.reader.Reader;
import lectern.ui.reader.ReaderMouse;
import lectern.ui.reader.ReaderUpdate;
import lectern.ui.reader.SearchUpdate;
import lectern.ui.shelf.ShelfMouse;
import lectern.ui.shelf.ShelfUpdate;
import org.jspecify.annotations.Nullable;

/** What the program does when it receives a message. */
public final class Update {
  private Update() {}

  /** Handles one message. */
  public static UpdateResult step(Model model, Msg msg) {
    UpdateResult result = DiskUpdate.showWaiting(handle(model, msg));
    UpdateResult now = result.withTyped(List.of());
    for (Input input : result.typed()) {
      now = now.then(current -> step(current, new Msg.InputReceived(input)));
    }
    return now;
  }

  private static UpdateResult handle(Model model, Msg msg) {
    return switch (msg) {
      case Msg.InputReceived typed -> input(model, typed.input());
      case Msg.ShelfRestored known ->
          to(model.with(model.shelf().with(known.summary(), known.rows())));
      case Msg.ScanAdvanced advanced ->
          to(model.with(model.shelf().withProgress(advanced.percent())));
      case Msg.EssaysFound found -> found(model, found);
      case Msg.NewEssaysFound found -> to(model.with(model.shelf().withNew(found.ids())));
      case Msg.LinkResolved linked -> NavigationUpdate.linkResolved(model, linked);
      case Msg.ProgressLoaded readings ->
          to(resume(model.with(model.shelf().with(readings.progressById()))));
      case Msg.BookmarksLoaded loaded -> to(Arrivals.receiveBookmarks(model, loaded));
      case Msg.EssayOpened opened -> Arrivals.receiveEssay(model, opened);
      case Msg.LibraryAnswered answered -> LibrarySearchUpdate.receiveAnswer(model, answered);
      case Msg.LibraryIndexed indexed ->
          to(
              RelatedUpdate.receiveProgress(
                  LibrarySearchUpdate.receiveProgress(model, indexed.progress()),
                  indexed.progress()));
      case Msg.HitsFound found -> Arrivals.hitsFound(model, found);
      case Msg.RelatedFound found -> to(RelatedUpdate.found(model, found));
      case Msg.EssaysCounted counted ->
          to(LibrariesUpdate.receiveCounts(model, counted.libraries()));
      case Msg.LibraryChecked checked -> LibrariesUpdate.receiveCheck(model, checked);
      case Msg.SearchTextReady text -> Arrivals.searchTextReady(model, text);
      case Msg.OpenFailed failed -> to(Arrivals.receiveFailure(model, failed));
      case Msg.LibraryChanged changed -> DiskUpdate.receiveChange(model, changed.changes());
      case Msg.PollingNeeded needed -> DiskUpdate.pollingNeeded(model, needed);
      case Msg.PollDue _ -> DiskUpdate.poll(model);
      case Msg.EssayReloaded reloaded -> DiskUpdate.receiveReload(model, reloaded);
      case Msg.ReloadFailed failed -> to(DiskUpdate.receiveReloadFailure(model, failed));
      case Msg.BrowserStarted browsed ->
          to(model.withMessage("Opened in the browser: " + browsed.address()));
      case Msg.BrowserFailed failed -> receiveBrowserFailure(model, failed);
      // The terminal does not say whether it took the text, so neither do we.
      case Msg.TextCopied copied ->
          to(model.withMessage("Sent " + copied.what() + " to your terminal's clipboard."));
      case Msg.CopyFailed failed -> to(model.withMessage(failed.reason()));
      case Msg.NoticeReceived notice -> to(model.withMessage(notice.words()));
    };
  }

  private static UpdateResult found(Model model, Msg.EssaysFound found) {
    Model now = resume(model.with(model.shelf().with(found.essays(), found.complete())));
    boolean complete = found.complete() && !model.shelf().complete();
    ShelfSummary summary = complete ? now.shelf().summary() : null;
    UpdateResult shown = TypeAhead.found(now);
    shown = found.complete() ? DiskUpdate.follow(shown) : shown;
    return summary == null
        ? shown
        : shown.then(current -> to(current, new Cmd.SaveSummary(summary)));
  }

  /** Until the reader does anything, the cursor goes to the essay last read. */
  private static Model resume(Model model) {
    Essay last = model.resuming() ? model.shelf().lastRead() : null;
    return last == null ? model : model.with(model.shelf().select(last.id()));
  }

  /**
   * A reader who is typing, or waits for an essay, is not interrupted: a panel would take the next
   * key.
   */
  private static UpdateResult receiveBrowserFailure(Model model, Msg.BrowserFailed failed) {
    Model shown =
        edits(model) || model.pending() != null
            ? model.withMessage(failed.address() + ": " + failed.reason())
            : model.openPanel(new Panel.AddressPanel(failed.address(), failed.reason()));
    return to(shown, new Cmd.CopyText(failed.address(), "the address"));
  }

  private static UpdateResult input(Model before, Input input) {
    boolean idle =
        input instanceof Input.Resize
            || input instanceof Input.Reply
            || input instanceof Input.Focus;
    Model model = before.resuming() && !idle ? before.withResuming(false) : before;
    return switch (input) {
      case Input.Key key -> TypeAhead.onKey(model.withMessage(""), key);
      case Input.Resize resize -> to(model.with(resize.size()));
      case Input.Paste paste ->
          model.pending() == null
              ? paste(model, paste.text())
              : TypeAhead.queue(model, model.pending(), paste);
      case Input.EndOfInput end -> quit(model);
      // What was clicked at is no longer there when the essay comes.
      case Input.Mouse mouse ->
          model.pending() == null && !TypeAhead.waits(model) ? click(model, mouse) : to(model);
      case Input.Focus focus -> DiskUpdate.receiveFocus(model, focus.gained());
      case Input.Reply reply -> to(receiveReply(model, reply));
    };
  }

  /** The theme that follows the terminal's background follows it now; the rest is not for us. */
  private static Model receiveReply(Model model, Input.Reply reply) {
    Colour.RgbColour background =
        reply.kind().equals("background") ? ColourSpec.read(reply.value()) : null;
    return background == null
        ? model
        : model.with(model.settings().with(model.theme().on(background)));
  }

  /** Text that was pasted: a prompt takes it; where nothing is asked for, it does nothing. */
  private static UpdateResult paste(Model model, String text) {
    Panel panel = model.panel();
    if (panel != null) {
      return applyPanelStep(model, PanelUpdate.paste(panel, text));
    }
    Reader reader = model.reader();
    return to(
        reader == null
            ? model.with(ShelfUpdate.paste(model.shelf(), text))
            : model.with(SearchUpdate.paste(reader, text)));
  }

  /** A pressed button or the wheel; releasing a button is ignored. */
  private static UpdateResult click(Model model, Input.Mouse mouse) {
    if (mouse.released()) {
      return to(model);
    }
    Model now = model.withMessage("").withCount(-1);
    Panel panel = now.panel();
    if (panel != null) {
      return applyPanelStep(
          now, PanelUpdate.click(panel, now.keymap(), now.settings().widths(), mouse, now.size()));
    }
    Reader reader = now.reader();
    if (reader != null) {
      Step<Reader> step = ReaderMouse.on(reader, mouse, now.settings().marginNotes());
      return EffectUpdate.apply(now.with(step.state()), step.effects());
    }
    var step = ShelfMouse.on(now.shelf(), mouse);
    return EffectUpdate.apply(now.with(step.state()), step.effects());
  }

  private static UpdateResult applyPanelStep(Model model, Step<@Nullable Panel> step) {
    Panel panel = step.state();
    return EffectUpdate.apply(
        panel == null ? model.closePanel() : model.replacePanel(panel), step.effects());
  }

  private static UpdateResult mouse(Model model) {
    boolean on = !model.settings().mouse();
    String words =
        on
            ? "The mouse works in lectern; "
                + key(model, Action.MOUSE)
                + " gives it back to the terminal."
            : "The mouse selects text again.";
    return to(model.with(model.settings().withMouse(on)).withMessage(words), new Cmd.SetMouse(on));
  }

  private static String key(Model model, Action action) {
    return model.keymap().key(keyContext(model), action);
  }

  private static UpdateResult quit(Model model) {
    return to(model, new Cmd.Quit());
  }

  /** Does what a key says on the screen that is seen. */
  static UpdateResult key(Model model, Input.Key key) {
    KeyContext context = keyContext(model);
    boolean typing = typing(model);
    if (!typing && !context.narrows() && digit(model, key)) {
      int digits = Math.max(0, model.count()) * 10 + key.name().charAt(0) - '0';
      return to(model.withCount(Math.min(digits, 99_999)));
    }
    int count = model.count();
    Model now = model.withCount(-1);
    if (key.written().equals("Esc") && count >= 0) {
      return to(now);
    }
    Action action = typing && key.types() ? null : model.keymap().action(context, key);
    if (action == null
        && mayBeEscAndKey(key)
        && !(edits(model) && key.name().equals("Backspace"))) {
      return splitAltKey(model, key);
    }
    if (action == Action.HELP) {
      return to(now.panel() instanceof Help ? now.closePanel() : now.openPanel(Help.of(context)));
    }
    if (action == Action.QUIT) {
      return quit(now);
    }
    if (action == Action.THEME) {
      return anotherTheme(now);
    }
    if (action == Action.SUSPEND) {
      return to(now, new Cmd.Suspend());
    }
    if (action == Action.MOUSE) {
      return mouse(now);
    }
    if (action == Action.REDRAW) {
      return to(now, new Cmd.Redraw());
    }
    return screen(now, key, count);
  }

  /** Whether this may be Esc and another key: terminals send Alt and a key in the same way. */
  static boolean mayBeEscAndKey(Input.Key key) {
    return key.alt() && !key.ctrl();
  }

  /** Handles Esc, and then the key that was pressed right after it. */
  static UpdateResult splitAltKey(Model model, Input.Key key) {
    var escape = new Input.Key("Esc", false, false, false);
    var second = new Input.Key(key.name(), false, false, key.shift());
    return step(model, new Msg.InputReceived(escape))
        .then(closed -> step(closed, new Msg.InputReceived(second)));
  }

  private static UpdateResult anotherTheme(Model model) {
    Settings settings = model.settings();
    Theme next = settings.theme().next(settings.colours());
    return settings.colours() == 0
        ? to(model.withMessage("This terminal shows no colours, or NO_COLOR is set."))
        : to(
            model.with(settings.with(next)).withMessage("Theme " + next.words() + "."),
            new Cmd.SaveTheme(next.words()));
  }

  /** Where keys are looked up now. */
  static KeyContext keyContext(Model model) {
    Panel panel = model.panel();
    Reader reader = model.reader();
    return panel != null
        ? panel.context()
        : reader != null ? reader.context() : model.shelf().context();
  }

  /** Whether characters are text now, so that none of them is a command or a count. */
  private static boolean typing(Model model) {
    Panel panel = model.panel();
    if (panel != null) {
      return PanelUpdate.typing(panel);
    }
    Reader reader = model.reader();
    return reader != null ? reader.hints() != null || reader.isAsking() : model.shelf().typing();
  }

  /** Whether a line is being typed, which Alt-Backspace takes a word from. */
  private static boolean edits(Model model) {
    return typing(model) || keyContext(model).narrows();
  }

  private static boolean digit(Model model, Input.Key key) {
    return key.types()
        && key.name().length() == 1
        && key.name().charAt(0) >= (model.count() >= 0 ? '0' : '1')
        && key.name().charAt(0) <= '9';
  }

  private static UpdateResult screen(Model model, Input.Key key, int count) {
    Panel panel = model.panel();
    if (panel != null) {
      int times = Math.max(1, count);
      return applyPanelStep(
          model,
          PanelUpdate.on(
              panel, model.keymap(), model.settings().widths(), key, times, model.size()));
    }
    Reader reader = model.reader();
    if (reader != null) {
      if (model.keymap().action(reader.context(), key) == Action.FINISHED && !typing(model)) {
        var step = ShelfUpdate.toggleFinished(model.shelf(), reader.essay());
        return EffectUpdate.apply(model.with(step.state()), step.effects());
      }
      if (PartialEssay.waits(reader, model.keymap(), key, count)) {
        return TypeAhead.untilWhole(model, reader, key, count);
      }
      boolean inMargin = model.settings().marginNotes();
      Step<Reader> step = ReaderUpdate.on(reader, model.keymap(), key, count, inMargin);
      return EffectUpdate.apply(model.with(step.state()), step.effects());
    }
    var step = ShelfUpdate.on(model.shelf(), model.keymap(), key, count);
    return EffectUpdate.apply(model.with(step.state()), step.effects());
  }

  /** The first command of a program that was asked for one essay; none for a shelf. */
  public static List<Cmd.OpenEssay> initialCommands(Model model) {
    PendingEssay opening = model.pendingEssay();
    return opening == null
        ? List.of()
        : List.of(new Cmd.OpenEssay(opening.id(), opening.position()));
  }
}
