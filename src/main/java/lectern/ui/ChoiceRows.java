package lectern.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lectern.screen.Size;
import lectern.ui.look.ContentArea;
import lectern.ui.look.WrappedText;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;

/**
 * Which rows of a screen belong to which choices of a list, the selected one among them, each as
 * high as it has lines.
 *
 * @param first index of the first choice that is shown
 * @param details the lines below the words of each choice that is shown
 * @param gap empty rows between a choice with such lines and the next
 */
record ChoiceRows(int first, List<List<String>> details, int gap) {
  /** The row of the first choice, below the title. */
  static final int FIRST_ROW = 2;

  /** A sentence is cut after so many lines, or after one where there is little room. */
  private static final int MOST = 2;

  private static final int NARROW = 30;

  /** A lower screen has no rows to spare between the choices. */
  private static final int AIRY = 20;

  ChoiceRows {
    details = List.copyOf(details);
  }

  /** As many whole choices as fit, at least one; the selected one near the middle. */
  static ChoiceRows of(ChoicesPanel list, Size size) {
    int count = list.shown().size();
    if (count == 0) {
      return new ChoiceRows(0, List.of(), 0);
    }
    int width = ContentArea.of(size).width();
    Deque<List<String>> shown = new ArrayDeque<>();
    int gap = size.rows() >= AIRY ? 1 : 0;
    int free = size.rows() - FIRST_ROW - 1;
    int first = list.selected();
    int next = first;
    List<String> detail = detail(list, next++, width);
    shown.add(detail);
    free -= 1 + detail.size();
    int half = free / 2;
    boolean above = true;
    boolean below = true;
    while (above || below) {
      // Up to the middle first, then down, and what is left at the end of the list up again.
      boolean up = above && (free > half || !below);
      int at = up ? first - 1 : next;
      detail = at < 0 || at >= count ? List.of() : detail(list, at, width);
      int air = detail.isEmpty() ? 0 : gap;
      boolean fits = at >= 0 && at < count && 1 + air + detail.size() <= free;
      if (!fits) {
        above &= !up;
        below &= up;
      } else if (up) {
        shown.addFirst(detail);
        first--;
      } else {
        shown.addLast(detail);
        next++;
      }
      free -= fits ? 1 + air + detail.size() : 0;
    }
    return new ChoiceRows(first, new ArrayList<>(shown), gap);
  }

  private static List<String> detail(ChoicesPanel list, int index, int width) {
    Choice choice = list.shown().get(index);
    return WrappedText.lines(choice.detail(), width - 2, width < NARROW ? 1 : MOST);
  }

  /** Rows of one of the choices that are shown, with the air below it. */
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
