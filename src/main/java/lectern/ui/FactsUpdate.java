package lectern.ui;

import java.util.List;
import lectern.screen.Size;
import lectern.ui.key.Action;
import lectern.ui.loop.Step;
import lectern.ui.panel.Facts;
import lectern.ui.panel.Panel;
import org.jspecify.annotations.Nullable;

/** What keys do while facts about an essay are shown: they scroll or close. */
final class FactsUpdate {
  private FactsUpdate() {}

  static Step<@Nullable Panel> on(Facts facts, @Nullable Action action, int times, Size size) {
    if (action == Action.DOWN || action == Action.UP) {
      return new Step<>(scrolled(facts, action == Action.DOWN ? times : -times, size), List.of());
    }
    return new Step<>(null, List.of());
  }

  static Facts scrolled(Facts facts, int lines, Size size) {
    int last = Math.max(0, FactsView.lines(facts, size).size() - FactsView.rows(size));
    return facts.from(Math.clamp((long) facts.top() + lines, 0, last));
  }
}
