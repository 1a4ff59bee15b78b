package lectern.ui;

import lectern.screen.Size;
import lectern.ui.look.Sheet;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.Choices;

/**
 * Which rows of a screen belong to which choices of a list, the selected one among them.
 *
 * @param each rows of one choice
 * @param fit how many whole choices there is room for
 * @param first index of the first that is shown
 */
record ChoiceRows(int each, int fit, int first) {
  /** The row of the first choice, below the title. */
  static final int FIRST_ROW = 2;

  static ChoiceRows of(Choices list, Size size) {
    int each = each(list, Sheet.of(size).width());
    int fit = Math.max(1, (size.rows() - FIRST_ROW - 1) / each);
    int last = Math.max(0, list.choices().size() - fit);
    return new ChoiceRows(each, fit, Math.clamp(list.selected() - fit / 2, 0, last));
  }

  /** One, or three where choices have a sentence to show. */
  private static int each(Choices list, int width) {
    for (Choice choice : list.choices()) {
      if (!choice.detail().isEmpty()) {
        return width < 30 ? 2 : 3;
      }
    }
    return 1;
  }

  /** The index of the choice that stands on a row, or -1. */
  int choice(Choices list, int row) {
    int at = Math.floorDiv(row - FIRST_ROW, each);
    return at >= 0 && at < fit && first + at < list.choices().size() ? first + at : -1;
  }
}
