package lectern.ui;

import java.util.ArrayList;
import java.util.Set;
import lectern.essay.Essay;
import lectern.essay.EssayChanges;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.reader.EssayReload;
import lectern.ui.reader.Reader;
import lectern.ui.reader.SearchUpdate;

/** What the program does when essays change on the disk, and when it checks whether they did. */
final class DiskUpdate {
  private static final String CHANGED = "Changed on disk; read again.";
  private static final String BACK = "The file is back.";

  /** Essays may have changed: the shelf is corrected, and the open essay read again. */
  static UpdateResult receiveChange(Model model, EssayChanges changes) {
    return receiveRefresh(model, changes, true);
  }

  /** A poll, where the system reports no changes: checks what is on the screen. */
  static UpdateResult poll(Model model) {
    Reader reader = model.reader();
    Set<String> ids = reader == null ? model.shelf().onScreen() : Set.of(reader.essay().id());
    return receiveRefresh(model, EssayChanges.of(ids), false);
  }

  /** Where the system may not report changes, coming back to the window does. */
  static UpdateResult pollingNeeded(Model model, Msg.PollingNeeded needed) {
    return UpdateResult.to(
        model.with(model.disk().withDoubt(needed.reason())), new Cmd.ReportFocus());
  }

  /** When the window gains the focus, the whole shelf is brought up to date. */
  static UpdateResult receiveFocus(Model model, boolean gained) {
    return gained && !model.disk().doubt().isEmpty()
        ? receiveRefresh(model, EssayChanges.ALL, false)
        : UpdateResult.to(model);
  }

  private static UpdateResult receiveRefresh(Model model, EssayChanges changes, boolean certain) {
    var commands = new ArrayList<Cmd>();
    if (!model.alone() && !changes.isNone()) {
      commands.add(new Cmd.RefreshLibrary(changes, certain));
    }
    Reader reader = model.reader();
    // what has come may be the open essay, if that is gone
    if (reader != null && (certain || changes.concern(reader.essay().id()))) {
      commands.add(reload(reader, certain && changes.ids().contains(reader.essay().id())));
    }
    return UpdateResult.to(model, commands.toArray(Cmd[]::new));
  }

  private static Cmd reload(Reader reader, boolean certain) {
    return new Cmd.ReloadEssay(reader.essay().id(), certain, EssayReload.isSearched(reader));
  }

  /** After a scan: the open essay may have been found under another name. */
  static UpdateResult follow(UpdateResult scanned) {
    Model model = scanned.model();
    Reader reader = model.reader();
    return reader == null || model.alone() || model.shelf().has(reader.essay().id())
        ? scanned
        : scanned.then(now -> UpdateResult.to(now, reload(reader, false)));
  }

  /**
   * The open essay as it reads now. While a list of its old text is open, or hints over it, it is
   * kept back: what is chosen there means the old text, and so do the keys for it.
   */
  static UpdateResult receiveReload(Model model, Msg.EssayReloaded reloaded) {
    Reader reader = model.reader();
    PendingEssay opening = model.pendingEssay();
    String id = reloaded.id();
    boolean asked = opening != null && !opening.rest() && opening.id().equals(id);
    if (reader == null || asked || !reader.essay().id().equals(id)) {
      return UpdateResult.to(model.with(model.disk().with((Msg.EssayReloaded) null)));
    }
    if (!model.panels().isEmpty() || reader.hints() != null) {
      return UpdateResult.to(model.with(model.disk().with(reloaded)));
    }
    Model taken = model.with(model.disk().with((Msg.EssayReloaded) null));
    if (EssayReload.isSame(reader, reloaded)) {
      return UpdateResult.to(reloaded.back() ? taken.withMessage(BACK) : taken);
    }
    Essay essay = reloaded.essay();
    String words = essay.id().equals(id) ? CHANGED : moved(id, essay.id());
    Model now =
        taken
            .with(EssayReload.of(reader, reloaded))
            .with(taken.shelf().withOpened(essay).select(essay.id()))
            .withMessage(words);
    Cmd.FindHits hits =
        SearchUpdate.findAgain(reader, reloaded.document(), reloaded.essay().head().lang());
    Cmd[] effects = hits == null ? new Cmd[0] : new Cmd[] {hits};
    return opening == null || !opening.rest()
        ? UpdateResult.to(now, effects)
        : UpdateResult.to(now.withoutPending(), effects).withTyped(opening.typed());
  }

  /** A copy that was there before has the same words, so this does not say "renamed". */
  private static String moved(String id, String now) {
    return id + " is gone from the disk; this is " + now + ", which has its words.";
  }

  /** After any message: an essay that was kept back is shown once nothing hides it. */
  static UpdateResult showWaiting(UpdateResult result) {
    Msg.EssayReloaded waiting = result.model().disk().waiting();
    return waiting == null ? result : result.then(model -> receiveReload(model, waiting));
  }

  /** Why the open essay stays as it was read. */
  static Model receiveReloadFailure(Model model, Msg.ReloadFailed failed) {
    Reader reader = model.reader();
    return reader != null && reader.essay().id().equals(failed.id())
        ? model.withMessage(failed.reason())
        : model;
  }
}
