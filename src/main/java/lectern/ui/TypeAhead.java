package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.ui.Update.UpdateResult;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;
import lectern.ui.shelf.ShelfUpdate;

/**
 * Keys pressed after an essay was asked for and before it has come: they are meant for the essay,
 * so they wait for it. Should it not come, they are dropped, as the shelf would take them amiss.
 * Keys on a shelf of which nothing is known yet wait for its first essays, and those that need more
 * rows than are known for all of them.
 */
final class TypeAhead {
  /** A key that is held down while a slow disk is read is not held for ever. */
  private static final int MOST_KEYS = 200;

  /** What is waited for where it is no essay but the shelf. */
  private static final String SHELF = "";

  private TypeAhead() {}

  /** Does what a key says, or puts it by while there is nothing it could be meant for. */
  static UpdateResult on(Model model, Key key) {
    Model.PendingEssay opening = model.opening();
    if (opening != null) {
      return on(model, opening, key);
    }
    return waits(model) && !ShelfUpdate.isKnown(model.shelf(), model.keymap(), key, model.count())
        ? on(
            model, new Model.PendingEssay(SHELF, new OpenPosition.AtLastPlace(), History.NONE), key)
        : Update.key(model, key);
  }

  /** Whether the shelf is seen, and little or nothing is known of it. */
  static boolean waits(Model model) {
    return isUnknown(model) && model.reader() == null && model.panel() == null && !model.alone();
  }

  private static boolean isUnknown(Model model) {
    boolean empty = model.shelf().all().isEmpty() && !model.shelf().complete();
    return empty || model.shelf().isPartial();
  }

  /** The shelf with essays on it, after all that was typed for it. */
  static UpdateResult found(Model model) {
    Model.PendingEssay opening = model.opening();
    return opening == null || !opening.id().equals(SHELF) || isUnknown(model)
        ? new UpdateResult(model, List.of())
        : replay(
            new UpdateResult(model.with((Model.PendingEssay) null), List.of()), opening.typed());
  }

  /** Puts a key by, but for those that concern the waiting itself or the whole program. */
  private static UpdateResult on(Model model, Model.PendingEssay opening, Key key) {
    Action action = model.keymap().action(where(opening), key);
    if (action == Action.QUIT || action == Action.SUSPEND || action == Action.REDRAW) {
      return Update.key(model, key);
    }
    // Behind other keys, such as those of a search, q may be a letter.
    if ((action == Action.CLOSE && !model.shelf().isPartial())
        || (action == Action.LEAVE && opening.typed().isEmpty())) {
      return opening.id().equals(SHELF)
          ? Update.key(model.with((Model.PendingEssay) null), key)
          : cancelled(model, action, key);
    }
    if (action == null && Update.isTwo(key)) {
      return Update.apart(model, key);
    }
    return putBy(model, opening, key);
  }

  private static KeyContext where(Model.PendingEssay opening) {
    return opening.id().equals(SHELF) ? KeyContext.SHELF : KeyContext.READER;
  }

  /** Puts a key or a paste by. */
  static UpdateResult putBy(Model model, Model.PendingEssay opening, Input input) {
    return opening.typed().size() == MOST_KEYS
        ? new UpdateResult(model, List.of())
        : new UpdateResult(model.with(with(opening, input)), List.of());
  }

  /** Puts a key by, and the digits before it, until all of an essay is there. */
  static UpdateResult untilWhole(Model model, Reader reader, Key key, int count) {
    var typed = new ArrayList<Input>();
    if (count >= 0) {
      Integer.toString(count).chars().forEach(c -> typed.add(Key.of(Character.toString(c))));
    }
    typed.add(key);
    var rest =
        new Model.PendingEssay(
            reader.essay().id(), new OpenPosition.AtLastPlace(), reader.history(), true, typed);
    return new UpdateResult(model.with(rest).saying(Msg.NoticeReceived.READING.words()), List.of());
  }

  private static Model.PendingEssay with(Model.PendingEssay opening, Input input) {
    var typed = new ArrayList<>(opening.typed());
    typed.add(input);
    return new Model.PendingEssay(
        opening.id(), opening.position(), opening.history(), opening.rest(), typed);
  }

  /** The screen below stays, or is left as well when it is an essay of which that was said. */
  private static UpdateResult cancelled(Model model, Action action, Key key) {
    Model now = model.with((Model.PendingEssay) null);
    if (model.reader() != null) {
      return action == Action.LEAVE ? Update.key(now, key) : new UpdateResult(now, List.of());
    }
    return new UpdateResult(now, model.alone() ? List.of(new Cmd.Quit()) : List.of());
  }

  /** The essay that has come, after all that was typed for it. */
  static UpdateResult replay(UpdateResult opened, List<Input> typed) {
    Model model = opened.model();
    var commands = new ArrayList<>(opened.commands());
    for (Input input : typed) {
      UpdateResult result = Update.step(model, new Msg.Typed(input));
      model = result.model();
      commands.addAll(result.commands());
    }
    return new UpdateResult(model, commands);
  }
}
