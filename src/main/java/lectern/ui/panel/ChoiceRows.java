package lectern.ui.panel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import lectern.screen.Size;
import lectern.text.Widths;
import lectern.ui.look.ContentArea;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;

/**
 * Which rows of a screen belong to which choices of a list, the selected one among them, each as
 * high as it has lines.
 *
 * @param first index of the first choice that is shown
 * @param <L> a line below the words of a choice
 * @param details these lines of each choice that is shown
 * @param gap empty rows between a choice with such lines and the next
 */
record ChoiceRows<L>(int first, List<List<L>> details, int gap) {
  /** The row of the first choice, below the title. */
  static final int FIRST_ROW = 2;

  /** A sentence is cut after so many lines, or after one where there is little room. */
  private static final int MOST = 2;

  private static final int NARROW = 30;

  /** A lower screen has no row of its own for the address that is selected. */
  static final int WITH_ADDRESS = 9;

  /** A lower screen has no rows to spare between the choices. */
  private static final int AIRY = 20;

  ChoiceRows {
    details = List.copyOf(details);
  }

  /** The rows of a list to choose from. */
  static ChoiceRows<String> of(ChoicesPanel list, Size size, Widths widths) {
    int width = ContentArea.of(size).width();
    List<Choice> shown = list.shown();
    return of(
        shown.size(),
        list.selected(),
        index -> WrappedText.lines(shown.get(index).detail(), width - 2, lines(width), widths),
        size,
        list.goal() instanceof Goal.LinkGoal && size.rows() >= WITH_ADDRESS ? 1 : 0);
  }

  /** How many lines a choice may have below its words, in an area of so many cells. */
  static int lines(int width) {
    return width < NARROW ? 1 : MOST;
  }

  /**
   * As many whole choices as fit, at least one; the selected one near the middle.
   *
   * @param details the lines below the words of a choice, by its index
   * @param below rows that something else takes below all of them
   */
  static <L> ChoiceRows<L> of(
      int count, int selected, IntFunction<List<L>> details, Size size, int below) {
    if (count == 0) {
      return new ChoiceRows<>(0, List.of(), 0);
    }
    Deque<List<L>> shown = new ArrayDeque<>();
    int gap = size.rows() >= AIRY ? 1 : 0;
    int free = ContentArea.rows(size) - FIRST_ROW - below;
    int first = selected;
    int next = first;
    List<L> detail = details.apply(next++);
    shown.add(detail);
    free -= 1 + detail.size();
    int half = free / 2;
    boolean up = true;
    boolean down = true;
    while (up || down) {
      // Up to the middle first, then down, and what is left at the end of the list up again.
      boolean upward = up && (free > half || !down);
      int at = upward ? first - 1 : next;
      detail = at < 0 || at >= count ? List.of() : details.apply(at);
      int spacing = detail.isEmpty() ? 0 : gap;
      boolean fits = at >= 0 && at < count && 1 + spacing + detail.size() <= free;
      if (!fits) {
        up &= !upward;
        down &= upward;
      } else if (upward) {
        shown.addFirst(detail);
        first--;
      } else {
        shown.addLast(detail);
        next++;
      }
      free -= fits ? 1 + spacing + detail.size() : 0;
    }
    return new ChoiceRows<>(first, new ArrayList<>(shown), gap);
  }

  /** Rows of one of the choices that are shown, with the blank line below it. */
  int height(int shown) {
    int lines = details.get(shown).size();
    return 1 + lines + (lines == 0 ? 0 : gap);
  }

  /** The index of the choice that stands on a row, or -1. */
  int choice(int row) {
    int end = FIRST_ROW;
    for (int i = 0; i < details.size(); i++) {
      int start = end;
      end += height(i);
      if (row >= start && row < end) {
        return first + i;
      }
    }
    return -1;
  }
}
