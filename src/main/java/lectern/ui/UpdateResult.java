package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.screen.Input;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;

/**
 * The program after a message, and what is to be done outside of it, in order.
 *
 * @param typed what was typed for a screen that has come now, to be handled next
 */
public record UpdateResult(Model model, List<Cmd> commands, List<Input> typed) {
  public UpdateResult {
    commands = List.copyOf(commands);
    typed = List.copyOf(typed);
  }

  static UpdateResult to(Model model, Cmd... commands) {
    return new UpdateResult(model, List.of(commands), List.of());
  }

  /** What a step does in the open essay; nothing where there is none, or none any longer. */
  static UpdateResult inReader(Model model, Function<Reader, UpdateResult> step) {
    Reader reader = model.reader();
    return reader == null ? to(model) : step.apply(reader);
  }

  /** Asks for an essay that will have this way back. */
  static UpdateResult openEssay(Model model, String id, OpenPosition position, History history) {
    return to(
        model.withPending(new PendingEssay(id, position, history)),
        new Cmd.OpenEssay(id, position));
  }

  UpdateResult with(Model other) {
    return new UpdateResult(other, commands, typed);
  }

  /** With this to be handled next. */
  UpdateResult withTyped(List<Input> other) {
    return new UpdateResult(model, commands, other);
  }

  /** The result of a further step, whose commands follow these. */
  UpdateResult then(Function<Model, UpdateResult> step) {
    UpdateResult next = step.apply(model);
    var all = new ArrayList<>(commands);
    all.addAll(next.commands);
    var both = new ArrayList<>(typed);
    both.addAll(next.typed);
    return new UpdateResult(next.model, all, both);
  }
}
