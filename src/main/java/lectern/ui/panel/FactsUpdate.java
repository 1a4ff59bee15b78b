package lectern.ui.panel;

import java.util.List;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.loop.Step;
import org.jspecify.annotations.Nullable;

/** What keys do while facts about an essay are shown: they scroll or close. */
final class FactsUpdate {
  private FactsUpdate() {}

  static Step<@Nullable Panel> on(
      Facts facts, @Nullable Action action, int times, Size size, Widths widths) {
    int page = FactsView.rows(size);
    return switch (action) {
      case DOWN -> step(scroll(facts, times, size, widths));
      case UP -> step(scroll(facts, -times, size, widths));
      case PAGE_DOWN -> step(scroll(facts, times * page, size, widths));
      case PAGE_UP -> step(scroll(facts, -times * page, size, widths));
      case FIRST -> step(facts.from(0));
      case LAST -> step(scroll(facts, Integer.MAX_VALUE / 2, size, widths));
      case null, default -> step(null);
    };
  }

  private static Step<@Nullable Panel> step(@Nullable Panel panel) {
    return new Step<>(panel, List.of());
  }

  static Facts scroll(Facts facts, int lines, Size size, Widths widths) {
    int last = Math.max(0, FactsView.lines(facts, size, widths).size() - FactsView.rows(size));
    return facts.from(Math.clamp((long) facts.top() + lines, 0, last));
  }
}
