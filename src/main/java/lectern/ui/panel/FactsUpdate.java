package lectern.ui.panel;

import static lectern.ui.loop.Step.to;

import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.key.Action;
import lectern.ui.loop.Step;
import org.jspecify.annotations.Nullable;

/** What keys do while facts about an essay are shown: they scroll or close. */
final class FactsUpdate {
  static Step<@Nullable Panel> on(
      Facts facts, @Nullable Action action, int times, Size size, Widths widths) {
    int page = FactsView.rows(size);
    return switch (action) {
      case DOWN -> to(scroll(facts, times, size, widths));
      case UP -> to(scroll(facts, -times, size, widths));
      case PAGE_DOWN -> to(scroll(facts, times * page, size, widths));
      case PAGE_UP -> to(scroll(facts, -times * page, size, widths));
      case FIRST -> to(facts.from(0));
      case LAST -> to(scroll(facts, Integer.MAX_VALUE / 2, size, widths));
      case null, default -> to(null);
    };
  }

  static Facts scroll(Facts facts, int lines, Size size, Widths widths) {
    int last = Math.max(0, FactsView.lines(facts, size, widths).size() - FactsView.rows(size));
    return facts.from(Math.clamp((long) facts.top() + lines, 0, last));
  }
}
