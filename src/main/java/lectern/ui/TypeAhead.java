package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.PendingScreen.PendingLibrary;
import lectern.ui.PendingScreen.PendingShelf;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.Reader;
import lectern.ui.shelf.ShelfUpdate;

/**
 * Queues keys that are pressed while an essay is loading: they are meant for the essay. If it
 * cannot be loaded, they are dropped, because they mean something else on the shelf. Keys on a
 * shelf of which nothing is known yet wait for its first essays, and those that need more rows than
 * are known for all of them.
 */
final class TypeAhead {
  /** Limits the queue when a key is held down while a slow disk is read. */
  private static final int MOST_KEYS = 200;

  /** Handles a key, or queues it while its screen is loading. */
  static UpdateResult onKey(Model model, Key key) {
    PendingScreen pending = model.pending();
    if (pending != null) {
      return onKey(model, pending, key);
    }
    return waits(model) && !ShelfUpdate.isKnown(model.shelf(), model.keymap(), key, model.count())
        ? onKey(model, new PendingShelf(List.of()), key)
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
    return model.pending() instanceof PendingShelf(List<Input> typed) && !isUnknown(model)
        ? UpdateResult.to(model.withoutPending()).withTyped(typed)
        : UpdateResult.to(model);
  }

  /** Queues a key, except those that cancel the loading or concern the whole program. */
  private static UpdateResult onKey(Model model, PendingScreen pending, Key key) {
    Action action = model.keymap().action(where(model, pending), key);
    if (action == Action.QUIT || action == Action.SUSPEND || action == Action.REDRAW) {
      return Update.key(model, key);
    }
    // Behind other keys, such as those of a search, q may be a letter.
    boolean kept = pending instanceof PendingShelf && model.shelf().isPartial();
    if ((action == Action.CLOSE && !kept)
        || (action == Action.LEAVE && pending.typed().isEmpty())) {
      return switch (pending) {
        case PendingShelf _ -> Update.key(model.withoutPending(), key);
        case PendingEssay _ -> cancelled(model, action, key);
        case PendingLibrary _ -> UpdateResult.to(model.withoutPending());
      };
    }
    if (action == null && Update.mayBeEscAndKey(key)) {
      return Update.splitAltKey(model, key);
    }
    return queue(model, pending, key);
  }

  private static KeyContext where(Model model, PendingScreen pending) {
    return switch (pending) {
      case PendingShelf _ -> KeyContext.SHELF;
      case PendingEssay _ -> KeyContext.READER;
      case PendingLibrary _ -> Update.keyContext(model);
    };
  }

  /** Puts a key or a paste by. */
  static UpdateResult queue(Model model, PendingScreen pending, Input input) {
    return UpdateResult.to(
        pending.typed().size() == MOST_KEYS ? model : model.withPending(pending.with(input)));
  }

  /** Queues a key, and the digits before it, until all of an essay is there. */
  static UpdateResult untilWhole(Model model, Reader reader, Key key, int count) {
    var typed = new ArrayList<Input>();
    if (count >= 0) {
      Integer.toString(count).chars().forEach(c -> typed.add(Key.of(Character.toString(c))));
    }
    typed.add(key);
    var rest =
        new PendingEssay(
            reader.essay().id(), new OpenPosition.AtLastPlace(), reader.history(), true, typed);
    return UpdateResult.to(model.withPending(rest).withMessage(Msg.NoticeReceived.READING.words()));
  }

  /** Cancels the loading; LEAVE also leaves the essay below. */
  private static UpdateResult cancelled(Model model, Action action, Key key) {
    Model now = model.withoutPending();
    if (model.reader() != null) {
      return action == Action.LEAVE ? Update.key(now, key) : UpdateResult.to(now);
    }
    return model.alone() ? UpdateResult.to(now, new Cmd.Quit()) : UpdateResult.to(now);
  }
}
