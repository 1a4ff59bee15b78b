package lectern.ui.shelf;

import lectern.essay.ShelfFilter;
import lectern.essay.SortOrder;
import lectern.ui.prompt.Prompt;

/**
 * What the reader asks to see of a library.
 *
 * @param prompt what is typed into the filter
 * @param typing whether keys go to the filter
 */
record ShelfQuery(ShelfFilter filter, Prompt prompt, boolean typing, SortOrder order) {
  static final ShelfQuery ALL =
      new ShelfQuery(ShelfFilter.NONE, Prompt.EMPTY, false, SortOrder.DATE);

  ShelfQuery filtered(ShelfFilter other) {
    return new ShelfQuery(other, prompt, typing, order);
  }

  ShelfQuery typing(Prompt typed, boolean open) {
    return new ShelfQuery(filter, typed, open, order);
  }

  ShelfQuery ordered(SortOrder other) {
    return new ShelfQuery(filter, prompt, typing, other);
  }

  /** The words that are typed into the filter. */
  String words() {
    return prompt.text();
  }

  /** Whether the same is asked, wherever keys go. */
  boolean asksAs(ShelfQuery other) {
    return filter.equals(other.filter) && words().equals(other.words()) && order == other.order;
  }
}
