package lectern.ui.look;

import lectern.screen.Size;

/**
 * The columns of a screen that lists, prompts and messages stand in.
 *
 * <p>All but a margin, and on a very wide screen no more than an eye follows from one end to the
 * other: then in the middle.
 *
 * @param left the first column
 * @param width how many columns, at least one
 */
public record ContentArea(int left, int width) {
  private static final int WIDEST = 120;

  /** A screen of so many rows leaves one empty above its last line. */
  private static final int AIRY = 24;

  /** The area on a screen of this size. */
  public static ContentArea of(Size size) {
    int columns = size.columns();
    int margin = columns > 20 ? Math.max(1, (columns - WIDEST) / 2) : 0;
    return new ContentArea(margin, columns - 2 * margin);
  }

  /** The rows above the last line of a screen, at least one. */
  public static int rows(Size size) {
    return Math.max(1, size.rows() - (size.rows() >= AIRY ? 2 : 1));
  }

  /** The column after the last. */
  public int right() {
    return left + width;
  }
}
