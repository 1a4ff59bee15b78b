package lectern.ui.shelf;

import lectern.essay.Arrangement;
import lectern.essay.ShelfFilter;
import lectern.essay.SortOrder;
import lectern.ui.prompt.Prompt;

/**
 * What the reader asks to see of a library.
 *
 * @param prompt what is typed into the filter
 * @param typing whether keys go to the filter
 */
record ShelfQuery(ShelfFilter filter, Prompt prompt, boolean typing, Arrangement arrangement) {
  static final ShelfQuery ALL =
      new ShelfQuery(ShelfFilter.NONE, Prompt.EMPTY, false, Arrangement.DEFAULT);

  ShelfQuery withFilter(ShelfFilter other) {
    return new ShelfQuery(other, prompt, typing, arrangement);
  }

  ShelfQuery withPrompt(Prompt typed, boolean open) {
    return new ShelfQuery(filter, typed, open, arrangement);
  }

  ShelfQuery withArrangement(Arrangement other) {
    return new ShelfQuery(filter, prompt, typing, other);
  }

  SortOrder order() {
    return arrangement.order();
  }

  /** The words that are typed into the filter. */
  String words() {
    return prompt.text();
  }

  /** Whether the same is asked, wherever keys go. */
  boolean asksAs(ShelfQuery other) {
    return filter.equals(other.filter)
        && words().equals(other.words())
        && arrangement.equals(other.arrangement);
  }
}
