package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.ui.loop.Cmd;

/** The program after a message, and what is to be done outside of it, in order. */
public record UpdateResult(Model model, List<Cmd> commands) {
  public UpdateResult {
    commands = List.copyOf(commands);
  }

  static UpdateResult to(Model model, Cmd... commands) {
    return new UpdateResult(model, List.of(commands));
  }

  UpdateResult with(Model other) {
    return new UpdateResult(other, commands);
  }

  /** What comes of a further step, whose commands come after those there are. */
  UpdateResult then(Function<Model, UpdateResult> step) {
    UpdateResult next = step.apply(model);
    var all = new ArrayList<>(commands);
    all.addAll(next.commands);
    return new UpdateResult(next.model, all);
  }
}
